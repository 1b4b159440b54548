import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Messages, readMessages } from "./load-messages";

/** Read as JSON by what writes files, server/features/…/export-*.ts; and refusals, which have a test of their own. */
const asJson = ["analytics.file.", "reply-backup.", "reviews.file.", "refusal."];

const translator = /(?:(\w+) = (?:await )?)?(?:useTranslations|getTranslations|wordsIn)\(\s*(?:"([^"]*)"|`([^`]*)`)?/g;
const literals = [/"([^"\n]*)"/g, /`([^`]*)`/g];
const hole = /\$\{[^}]*\}/g;

type Source = { namespaces: RegExp[]; says: RegExp[]; asksOpenly: boolean };

/** Which names a file asks for, and in which parts of the messages. */
function readSource(file: string): Source {
  const text = readFileSync(file, "utf8");
  const asked = [...text.matchAll(translator)];
  const names = asked.flatMap(([, name]) => name ?? []);
  const keys = literals.flatMap((kind) => [...text.matchAll(kind)].map(([, key = ""]) => key));
  return {
    namespaces: asked.map(([, , plain, template]) => asPattern(plain ?? template ?? "", "[^.]+")),
    says: keys.filter((key) => /^[\w$][^\s]*$/.test(key.replace(hole, "x"))).map((key) => asPattern(key, ".+")),
    // t(reason): any name of that part may be meant.
    asksOpenly: names.some((name) =>
      new RegExp(`\\b${name}(\\.rich)?\\(\\s*[^"\`\\s)]`).test(text.replace(translator, "")),
    ),
  };
}

function asPattern(text: string, inHoles: string): RegExp {
  const parts = text.split(hole).map((part) => part.replace(/[^\w]/g, "\\$&"));
  return new RegExp(`^${parts.join(inHoles)}$`);
}

const sources = globSync("{app,components,server/{api,features}}/**/*.{ts,tsx}", {
  exclude: (file) => file.includes(".test."),
}).map(readSource);

function isUsed(key: string): boolean {
  if (asJson.some((prefix) => key.startsWith(prefix))) return true;
  const words = key.split(".");
  return words.some((_, length) => {
    const namespace = words.slice(0, length).join(".");
    const rest = words.slice(length).join(".");
    return sources.some(
      ({ namespaces, says, asksOpenly }) =>
        namespaces.some((pattern) => pattern.test(namespace)) &&
        ((asksOpenly && words.length === length + 1) || says.some((pattern) => pattern.test(rest))),
    );
  });
}

const keysOf = (messages: Messages, prefix = ""): string[] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );

it("keeps no message that nobody says", () => {
  expect(keysOf(readMessages("ko")).filter((key) => !isUsed(key))).toEqual([]);
});

it("would notice one", () => {
  expect(isUsed("ui.close")).toBe(true);
  expect(isUsed("ui.nobodySaysThis")).toBe(false);
  expect(isUsed("overview.todo.gone")).toBe(false);
});
