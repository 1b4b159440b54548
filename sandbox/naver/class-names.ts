import type { Random } from "@/sandbox/core/random";

/** The obfuscated class of an element, by what we call it. */
export type ClassNames = ((name: ClassName) => string) & { all: Record<ClassName, string> };

const classNames = [
  "main",
  "header",
  "title",
  "category",
  "tabs",
  "tab",
  "tabOn",
  "count",
  "block",
  "blockInfo",
  "blockButtons",
  "info",
  "infoRow",
  "menu",
  "votes",
  "vote",
  "voteBar",
  "sort",
  "sortOn",
  "empty",
  "item",
  "profile",
  "nickname",
  "authorStats",
  "photos",
  "photo",
  "body",
  "bodyText",
  "keywords",
  "keyword",
  "visitTags",
  "visitTag",
  "meta",
  "metaItem",
  "reply",
  "replyName",
  "replyDate",
  "replyText",
  "reaction",
  "more",
  "blind",
] as const;
export type ClassName = (typeof classNames)[number];

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

/** New names for every run, as a new release of the live site would bring: nothing may be found by class. */
export function createClassNames(random: Random): ClassNames {
  const drawn = new Set<string>();
  const draw = (): string => {
    const letters = Array.from({ length: 6 }, () => alphabet[random.int(0, alphabet.length - 1)]).join("");
    const name = random.chance(0.7) ? `pui__${letters}` : `c${letters}`;
    return drawn.has(name) ? draw() : (drawn.add(name), name);
  };
  const all = Object.fromEntries(classNames.map((name) => [name, draw()])) as Record<ClassName, string>;
  return Object.assign((name: ClassName) => all[name], { all });
}
