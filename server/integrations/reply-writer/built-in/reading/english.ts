import type { AspectMention } from "@/server/domain/analysis";
import { complaintOf, praiseOf, topicOf } from "@/server/integrations/reply-writer/built-in/phrases/foreign/en";
import {
  bad,
  complaints,
  good,
  manyThings,
  oneThing,
  praises,
} from "@/server/integrations/reply-writer/built-in/phrases/foreign/en-matters";
import { isRetold, retoldClause } from "@/server/integrations/reply-writer/built-in/reading/english-clause";

/** What a guest said, as a clause to follow "that": "the soup was amazing"; `topic` is what we look at. */
export type EnglishPoint = { what: string; topic: string };
export type EnglishPoints = { praised: EnglishPoint[]; blamed: EnglishPoint[]; isFestive: boolean };
type Known = { text: string; aspects: readonly AspectMention[]; isUnhappy: boolean; isFull: boolean };
type Clause = { words: string; start: number; end: number };

const seam =
  /[.!?;\n]+|,|\s-+\s|\s*\b(?:but|however|yet|except|(?<!even )(?:al)?though)\b,?|\band\s+(?=(?:the|it|they|he|she|we|i|you|my|our|there|staff|service)\b)/gi;
const things = `(?:${oneThing}|${manyThings})`;
const adverbs =
  "(?:(?:very|so|really|super|quite|pretty|too|way|just|also|incredibly|unbelievably|a (?:bit|little)) ){0,2}";
const before = (qualities: string) =>
  new RegExp(`\\b(${qualities})(?: (?!and\\b)\\w+)? (${things})\\b(?! (?:was|were|is|are)\\b)`, "gi");
const after = (qualities: string) => new RegExp(`\\b(${things}) (?:was|were|is|are) ${adverbs}(${qualities})\\b`, "gi");
const goods = [before(good), after(good)] as const;
const bads = [before(bad), after(bad)] as const;
const isGood = new RegExp(`\\b(?:${good}|best|love[ds]?|worth|wow|awesome|happy)\\b`, "i");
const isBad = new RegExp(`\\b(?:${bad})\\b`, "i");
const denied = /n['’]t\b|\bnot\b|\bno\b|\bnever\b|\bnobody\b/i;
const single = new RegExp(`\\b(?:${oneThing})\\b`, "gi");
const many = new RegExp(`^(?:${manyThings})$`, "i");
/** Cold noodles and a small gift are no complaint. */
const harmless =
  /\bcold (?:beer|noodles?|drinks?|brew)|\bsmall (?:cake|gift|shop|place)|\bcheap\b|\bno pain\b|\bnot (?:only|too)\b|\bcan['’]t wait\b|\bcold outside\b/i;
const festive = /\b(?:honeymoon|anniversary|birthday|proposal|graduation)\b/i;
/** What a five-star guest tells of our people is praise. */
const deed =
  /^(?:he|she|they|(?:the )?(?:staff|owner|host|chef|doctor|dentist|instructor)) (?!(?:is|are|was|were|had|has)\b)/i;
const mostPoints = 3;

/** Reads clause by clause; each point once. Words of the guest stand only where `isSayable` lets them. */
export function englishPoints(known: Known, isSayable: (words: string) => boolean): EnglishPoints {
  const praised: EnglishPoint[] = [];
  const blamed: EnglishPoint[] = [];
  let last = "it";
  for (const clause of clausesOf(known.text)) {
    const words = clause.words.replace(/^it (?=(?:was|is)\b)/i, `${last} `);
    last = lastThing(words) ?? last;
    const mention = known.aspects.find(({ start, end }) => start < clause.end && end > clause.start);
    const polarity = polarityOf(words, mention, known);
    if (polarity === "negative") blamed.push(...blameIn(words, mention, isSayable));
    if (polarity === "positive") praised.push(...praiseIn(words, mention, isSayable));
  }
  return { praised: distinct(praised), blamed: distinct(blamed), isFestive: festive.test(known.text) };
}

function polarityOf(words: string, mention: AspectMention | undefined, { isUnhappy, isFull }: Known) {
  const text = words.replace(harmless, "");
  const complains = complaints.some(([sign]) => sign.test(text)) || isBad.test(text);
  if (complains && !(isFull && mention?.polarity === "positive")) return "negative";
  if (festive.test(words)) return null;
  if (isFull && deed.test(words)) return "positive";
  const praisesIt = (isGood.test(words) && !denied.test(words)) || praises.some(([sign]) => sign.test(words));
  if (praisesIt && !(isUnhappy && denied.test(words))) return "positive";
  if (mention && mention.polarity !== "neutral" && !(isUnhappy && mention.polarity === "positive"))
    return mention.polarity === "negative" && isFull ? null : mention.polarity;
  return isUnhappy && isRetold(words) ? "negative" : null;
}

function blameIn(words: string, mention: AspectMention | undefined, isSayable: (words: string) => boolean) {
  const known = complaints.find(([sign]) => sign.test(words));
  const topic = known?.[2] ?? topicOf[mention?.aspect ?? "other"];
  const own = retoldClause(words, isSayable);
  if (own !== null) return [{ what: own, topic }];
  const pairs = named(bads, words);
  if (pairs.length > 0) return pairs.map((what) => ({ what, topic }));
  return [{ what: known?.[1] ?? complaintOf[mention?.aspect ?? "other"], topic }];
}

function praiseIn(words: string, mention: AspectMention | undefined, isSayable: (words: string) => boolean) {
  const topic = topicOf[mention?.aspect ?? "other"];
  const own = retoldClause(words, isSayable);
  if (own !== null) return [{ what: own, topic }];
  const pairs = named(goods, words);
  if (pairs.length > 0) return pairs.map((what) => ({ what, topic }));
  const what = praises.find(([sign]) => sign.test(words))?.[1] ?? (mention ? praiseOf[mention.aspect] : null);
  return what === null ? [] : [{ what, topic }];
}

/** "fresh toppings" is told as "the toppings were fresh". */
function named([ahead, behind]: readonly [RegExp, RegExp], words: string): string[] {
  const told = (thing: string, quality: string) =>
    `the ${thing} ${many.test(thing) ? "were" : "was"} ${quality}`.toLowerCase();
  return [
    ...[...words.matchAll(ahead)].map(([, quality = "", thing = ""]) => told(thing, quality)),
    ...[...words.matchAll(behind)].map(([, thing = "", quality = ""]) => told(thing, quality)),
  ];
}

/** What "it" stands for in the clause that follows. */
function lastThing(words: string): string | null {
  const thing = [...words.matchAll(single)].at(-1)?.[0];
  return thing === undefined ? null : `the ${thing.toLowerCase()}`;
}

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number) => {
    const words = text.slice(from, to).trim().replace(/’/g, "'");
    if (words.length > 1) clauses.push({ words, start: from, end: to });
  };
  for (const { 0: gap, index } of text.matchAll(seam)) {
    close(index);
    from = index + gap.length;
  }
  close(text.length);
  return clauses;
}

/** Each once; what is said in general gives way to what is particular. */
function distinct(points: readonly EnglishPoint[]): EnglishPoint[] {
  const general = new Set([
    ...Object.values(complaintOf),
    ...Object.values(praiseOf),
    "you enjoyed your visit so much",
    "you loved it",
  ]);
  const own = points.filter(({ what }) => !general.has(what));
  const kept = own.length > 0 ? own : points;
  return kept.filter((each, index) => kept.findIndex(({ what }) => what === each.what) === index).slice(0, mostPoints);
}
