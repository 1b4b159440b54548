import type { Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";
import {
  kindsOf,
  type Noun,
  type NounKind,
  nounsIn,
  nounsOfKind,
} from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";

/** What may stand where a sentence would say one of these. */
const standsFor: Readonly<Record<string, readonly NounKind[]>> = {
  음식: ["eaten", "drunk", "fruit"],
  메뉴: ["eaten", "drunk", "fruit"],
  맛: ["eaten", "drunk", "fruit"],
  간: ["eaten"],
  양: ["eaten", "drunk", "fruit"],
  시술: ["hair", "nail", "care"],
  스타일: ["hair", "nail"],
  모양: ["hair", "nail"],
  상품: ["goods", "fruit"],
  물건: ["goods", "fruit", "laundry"],
  맡기신옷: ["laundry"],
  옷: ["laundry"],
  객실: ["room"],
  숙소: ["room"],
};
/** Only its own, whatever kind it is of. */
const alone = new Set([
  "가격",
  "비용",
  "반찬",
  "밑반찬",
  "사장님",
  "직원들",
  "선물",
  "소음",
  "진료",
  "머릿결",
  "욕실",
  "화장실",
]);
/** A subject, told of; what is had beside it ("밥이랑") may be named too. */
const subject = /^(?:들)?(?:이|가|은|는|도|만|까지)$/;
const beside = /^(?:이랑|랑|하고|과|와)$/;

export type Thing = { name: string; isNamed: boolean };

/** What a clause speaks of, where a sentence about the matter can name it; else what the matter is about anyway. */
export function thingOf(
  matter: Matter,
  clause: string,
  menu: readonly string[],
  isSayable: (words: string) => boolean,
): Thing {
  const fitting = nounsIn(clause, menu).filter((noun) => mayStand(noun, matter) && isSayable(noun.name));
  const name =
    together(fitting) ?? (fitting.findLast(({ particle }) => subject.test(particle)) ?? fitting.at(-1))?.name;
  return name === undefined ? { name: matter.thing, isNamed: false } : { name, isNamed: true };
}

/** The kinds of thing a matter speaks of. */
function kindsFor({ thing }: Matter): readonly NounKind[] {
  if (alone.has(thing)) return [];
  return standsFor[thing.replace(/\s/g, "")] ?? kindsOf(thing);
}

/** "피자 한 잔": a matter of drinks is not meant where only food is named. */
export function isOfOtherKind(matter: Matter, clause: string, menu: readonly string[]): boolean {
  if (!kindsFor(matter).every((kind) => kind === "drunk") || kindsFor(matter).length === 0) return false;
  const kinds = nounsIn(clause, menu).flatMap((noun) => noun.kinds);
  return kinds.includes("eaten") && !kinds.includes("drunk");
}

function mayStand({ name, kinds }: Noun, matter: Matter): boolean {
  if (name === "음식" || name === "메뉴" || name === "가게" || name === "자리") return name === matter.thing;
  return kindsFor(matter).some((kind) => kinds.includes(kind));
}

/** "고기랑 반찬 다 맛있어요": two things told of at once. */
function together(nouns: readonly Noun[]): string | null {
  const at = nouns.findIndex(({ particle }) => beside.test(particle));
  const [one, two] = [nouns[at], nouns[at + 1]];
  return at >= 0 && one && two ? joined(one.name, two.name) : null;
}

export function joined(one: string, two: string): string {
  return `${one}${particleFor(one, "와/과")} ${two}`;
}

/** Other things its sentences may name: one that ends in a consonant, one in a vowel, and a long one. */
export function thingsLike(matter: Matter): string[] {
  const own = kindsFor(matter).flatMap(nounsOfKind);
  const closed = own.find((noun) => particleFor(noun, "이/가") === "이");
  const open = own.find((noun) => particleFor(noun, "이/가") === "가");
  const long = own.reduce((longest, noun) => (noun.length > longest.length ? noun : longest), "");
  return [...new Set([closed, open, long])].filter((noun) => noun !== undefined && noun !== "") as string[];
}
