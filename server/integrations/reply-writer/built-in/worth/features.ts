import { bucketsOf } from "@/server/domain/understanding/buckets";
import { matterModel } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { mattersOf, type SaidWord, type Signs } from "@/server/integrations/reply-writer/built-in/worth/signs";

/** Buckets are numbers of this many bits. */
export const worthBits = 16;

const most = 5;
const steps = 6;

/** What a sentence does, by its words. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ["sorry", /죄송|사과|송구|면목/],
  ["thanks", /감사|고마|고맙/],
  ["act", /(?:게요|겠습니다)$/],
  ["asks", /까요$/],
  ["glad", /기뻐|기쁩|반가|반갑|뿌듯|보람|흐뭇|웃/],
  ["felt", /속상|아쉬|불편|서운|실망/],
];

/**
 * The buckets of a sentence of a reply to a review: of its words, of what is known of the review, of what it shares with
 * the review, of each pair of its own words and the review's, and of the review's words that it says. `said` comes before it.
 */
export function placesOf(sentence: string, said: readonly string[], signs: Signs): number[][] {
  const line = sentence.replace(/\d+/g, "0").replace(/[.!?。]+$/, "");
  const words = line.split(/\s+/).map((word) => word.replace(/[‘’',]/g, ""));
  const found = words.map((word) => (word.length > 1 ? (signs.words.get(word.slice(0, 2)) ?? null) : null));
  const kind = kinds.find(([, mark]) => mark.test(line))?.[0] ?? "other";
  const masked = words.map((word, at) => (found[at] === null ? word : `□${word.slice(-1)}`));
  const groups = [
    wordsOf(words, masked),
    wholeOf(words, masked, kind, signs),
    [...sharedOf(words, found, kind, said), ...matterSigns(sentence, words.at(-1) ?? "", kind, signs)],
    pairsOf(words, found, signs),
    slotsOf(words, found, kind),
  ];
  return groups.map((names) => bucketsOf(names, worthBits));
}

function wordsOf(words: readonly string[], masked: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const [before, mask, one, two] = [words[at - 1] ?? "", masked[at], masked[at - 1] ?? "", masked[at - 2] ?? ""];
    return [
      `word ${word}`,
      `pair ${before} ${word}`,
      `begins ${word.slice(0, 2)}`,
      `ends ${word.slice(-2)}`,
      `join ${before.slice(-1)} ${word}`,
      `frame ${mask}`,
      `frame ${one} ${mask}`,
      `frame ${two} ${one} ${mask}`,
    ];
  });
}

function wholeOf(words: readonly string[], masked: readonly string[], kind: string, signs: Signs): string[] {
  const last = words.at(-1) ?? "";
  const end = `${words.at(-2) ?? ""} ${last}`;
  return [
    ...signs.whole.flatMap((sign) => [sign, `${kind} ${sign}`, `${last} ${sign}`, `${end} ${sign}`]),
    ...masked.flatMap((word) => (word.length > 1 ? [`${word} ${signs.trade}`, `${word} ${signs.rating}`] : [])),
  ];
}

function sharedOf(
  words: readonly string[],
  found: readonly (SaidWord | null)[],
  kind: string,
  said: readonly string[],
): string[] {
  const shared = Math.min(most, found.filter((each) => each !== null).length);
  const before = said.join(" ");
  const again = words.filter((word) => word.length > 2 && before.includes(word.slice(0, 3))).length;
  return [
    `shared ${shared}`,
    `shared ${shared} ${kind}`,
    `share ${Math.round((shared / words.length) * 4)}`,
    `run ${longestRun(found)} ${kind}`,
    `again ${Math.min(4, again)}`,
    ...words.map((word, at) => `${found[at] === null ? "own" : "theirs"} ${word.slice(0, 2)}`),
  ];
}

function longestRun(found: readonly (SaidWord | null)[]): number {
  let run = 0;
  let longest = 0;
  for (const each of found) {
    run = each === null ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return Math.min(most, longest);
}

/** Which matter the sentence speaks of, whether the review does too, and in which of its clauses. */
function matterSigns(sentence: string, last: string, kind: string, signs: Signs): string[] {
  const chances = mattersOf(sentence);
  if (chances === null) return [];
  const top = chances.reduce((best, chance, k) => (chance > (chances[best] ?? 0) ? k : best), 0);
  const id = matterModel().card.ids[top] ?? "";
  const { polarity = "none", aspect = "none" } = matterOf(id) ?? {};
  let nearest = { both: 0, id: "", side: "" };
  for (const clause of signs.clauses) {
    const both = clause.chances?.reduce((sum, chance, k) => sum + Math.min(chance, chances[k] ?? 0), 0) ?? 0;
    if (both > nearest.both) nearest = { ...clause, both };
  }
  const near = Math.round(nearest.both * steps);
  const told = Math.round((signs.told.get(id) ?? -0.5) * 4);
  return [
    `near ${near}`,
    `near ${near} ${kind}`,
    `near ${near} ${nearest.side} ${kind}`,
    `sure ${Math.round((chances[top] ?? 0) * 4)} near ${near}`,
    `of ${id}`,
    `of ${id} told ${told}`,
    `told ${told} ${kind}`,
    `of ${polarity} ${signs.stance} ${signs.rating}`,
    `of ${aspect} ${polarity} heard ${signs.heard.has(`${aspect} ${polarity}`)}`,
    `nearest ${id} ${nearest.id}`,
    `nearest ${last} ${nearest.id}`,
    ...[...signs.told.keys()].map((other) => `of ${id} beside ${other}`),
  ];
}

function pairsOf(words: readonly string[], found: readonly (SaidWord | null)[], { stems }: Signs): string[] {
  const own = words.filter((word, at) => found[at] === null && word.length > 1).map((word) => word.slice(0, 2));
  return [...new Set(own)].flatMap((word) => stems.map((stem) => `${word} to ${stem}`));
}

/** The review's words in the sentence: how they stood there, and what is said of them here. */
function slotsOf(words: readonly string[], found: readonly (SaidWord | null)[], kind: string): string[] {
  const last = words.at(-1) ?? "";
  return found.flatMap((each, at) => {
    if (each === null) return [];
    const { rest, next, point, clause } = each;
    const after = words[at + 1] ?? "";
    const tail = (words[at] ?? "").slice(-1);
    const here = [
      `rest ${rest}`,
      `rest ${rest} ${kind}`,
      `rest ${rest.slice(0, 1)} ${tail}`,
      `rest ${rest.slice(0, 1)} before ${after}`,
      `tail ${tail} ${rest}`,
      `next ${next} ${kind}`,
      `next ${next} ${after}`,
      `point ${point} ${kind}`,
      `point ${point} ${after}`,
    ];
    if (clause === null) return here;
    const known = [`side ${clause.side}`, `sounds ${clause.sounds}`, `matter ${clause.id}`];
    return [...here, ...known.flatMap((sign) => [`${sign} ${kind}`, `${sign} ${after}`, `${sign} ${last}`])];
  });
}
