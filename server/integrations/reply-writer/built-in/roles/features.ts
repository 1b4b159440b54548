import { bucketsOf } from "@/server/domain/understanding/buckets";
import type { Lit } from "@/server/domain/understanding/packed-softmax";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { guessOf, type SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { heardAt } from "@/server/integrations/reply-writer/built-in/matters/source";
import type { Known } from "@/server/integrations/reply-writer/built-in/points/features";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { loadSentimentModel, type SentimentModel } from "@/server/integrations/sentiment/built-in/sentiment-model";

/** Buckets are numbers of this many bits. */
export const roleBits = 18;

const shortest = 2;
const longest = 4;
const mostClauses = 6;
const lowRating = 2;
const gladRating = 4;
/** How much each kind of feature counts beside the others, before anything is learned. */
const scales = [0.7, 0.4, 0.3, 2, 1];

/** What is lit by each clause of a review: its letters and words, those beside it, and what is known of it and of the whole. */
export function litOf(known: Known): Lit[][] {
  const signs = known.clauses.map((clause) => signsOf(clause, known));
  return known.clauses.map((_, at) => {
    const groups = [
      gramsOf(textAt(known, at)),
      wordsOf(known, at),
      besideOf(known, at),
      wholeOf(known, at, signs[at] ?? []),
      [
        ...(signs[at - 1] ?? ["none"]).map((sign) => `before ${sign}`),
        ...(signs[at + 1] ?? ["none"]).map((sign) => `after ${sign}`),
      ],
    ];
    return groups.map((names, group) => {
      const places = bucketsOf(names, roleBits);
      return { at: places, scale: (scales[group] ?? 1) / Math.sqrt(Math.max(1, places.length)) };
    });
  });
}

const textAt = ({ clauses }: Known, at: number) => (clauses[at]?.text ?? "").replace(/\d+/g, "0");

function gramsOf(text: string): string[] {
  const line = `^${text.trim().split(/\s+/).join("_")}$`;
  const grams: string[] = [];
  for (let from = 0; from < line.length; from++)
    for (let to = from + shortest; to <= Math.min(line.length, from + longest); to++) grams.push(line.slice(from, to));
  return grams;
}

const starsOf = ({ rating }: Known) =>
  rating === null ? "none" : rating <= lowRating ? "low" : rating >= gladRating ? "glad" : "middle";

function wordsOf(known: Known, at: number): string[] {
  const words = textAt(known, at).split(/\s+/);
  const stars = starsOf(known);
  return words.flatMap((word, place) => [
    `word ${word}`,
    `word ${word} ${stars}`,
    `begins ${word.slice(0, 2)}`,
    `ends ${word.slice(-2)} ${stars}`,
    `pair ${words[place - 1] ?? ""} ${word}`,
    `pair ${(words[place - 1] ?? "").slice(0, 2)} ${word.slice(0, 2)}`,
  ]);
}

function besideOf(known: Known, at: number): string[] {
  const [before, own, after] = [at - 1, at, at + 1].map((place) => textAt(known, place).split(/\s+/));
  return [
    ...(before ?? []).flatMap((word) => [`before ${word.slice(0, 2)}`, `before ends ${word.slice(-2)}`]),
    ...(after ?? []).flatMap((word) => [`after ${word.slice(0, 2)}`, `after ends ${word.slice(-2)}`]),
    `end ${own?.at(-1)?.slice(-2)} then ${after?.at(-1)?.slice(-2)}`,
    `after ${before?.at(-1)?.slice(-2)} end ${own?.at(-1)?.slice(-2)}`,
  ];
}

function wholeOf(known: Known, at: number, signs: readonly string[]): string[] {
  const { rating, tone, trade, clauses, mentions } = known;
  const count = clauses.length;
  const place = `${at === 0 ? "first" : at === count - 1 ? "last" : "inside"} of ${Math.min(count, mostClauses)}`;
  const sides = `sides ${mentions.some(({ polarity }) => polarity === "positive")} ${mentions.some(({ polarity }) => polarity === "negative")}`;
  const whole = [`rating ${rating}`, `tone ${tone}`, `tone ${tone} ${rating}`, place, sides, `${sides} ${rating}`];
  const end = textAt(known, at)
    .replace(/[\s.!?~ㅋㅎㅠㅜ]+$/, "")
    .slice(-2);
  return [
    ...whole,
    `trade ${trade}`,
    `end ${end} ${place}`,
    `end ${end} ${rating}`,
    ...signs.flatMap((sign) => [sign, `${sign} ${rating}`, `${sign} ${tone}`]),
  ];
}

const denial =
  /(?<![가-힣])(?:안|못|덜)(?= ?[가-힣])|[가-힣]지(?:도|는|가|를)? ?(?:않|못|안)|[가-힣]진 ?(?:않|못|안)|없|아니/;

/** What is denied, and how that sounds: "답답한 티를 | 안 내세요". */
function denialSigns(text: string): string[] {
  const at = text.search(denial);
  if (at < 0) return ["denies nothing"];
  const [before, after] = [text.slice(0, at + 1), text.slice(at)];
  const sounds = `${soundsBad(before)} ${soundsGlad(before)}`;
  return [`denies ${sounds}`, `denies ${sounds} ${soundsBad(text)}`, `denies ${after.slice(0, 3)} ${sounds}`];
}

let loaded: SentimentModel | null = null;

function feeling(): SentimentModel {
  loaded ??= loadSentimentModel();
  return loaded;
}

/** What was heard in a clause, how it sounds, what its likeliest matter says, and how it is written. */
function signsOf(clause: SaidClause, { mentions, trade }: Known): string[] {
  const heard = heardAt(clause, mentions);
  const guess = guessOf(clause, null, trade);
  const side = guess === null ? "none" : (matterOf(guess.id)?.polarity ?? "none");
  const low = Math.min(1, ...heard.map(({ score }) => score));
  const high = Math.max(-1, ...heard.map(({ score }) => score));
  const sounds = `sounds ${soundsGlad(clause.text)} ${soundsBad(clause.text)}`;
  const said = heard.map(({ polarity }) => polarity);
  const { leaning, side: takesSide } = feeling().read(clause.text);
  const leans = Math.round(leaning * 4);
  const hears = `heard ${said.includes("positive")} ${said.includes("negative")}`;
  return [
    hears,
    sounds,
    `${hears} ${sounds}`,
    ...heard.map(({ aspect, polarity }) => `heard ${aspect} ${polarity}`),
    `leans ${leans}`,
    `leans ${leans} ${hears}`,
    `leans ${leans} ${sounds}`,
    `leans ${leans} ${side}`,
    `takes side ${Math.max(-4, Math.min(4, Math.round(takesSide)))}`,
    `low ${Math.round(low * 3)}`,
    `high ${Math.round(high * 3)}`,
    `says ${side} ${Math.round((guess?.chance ?? 0) * 4)}`,
    `says ${side} ${hears} ${sounds}`,
    `matter ${guess?.id}`,
    ...denialSigns(clause.text),
    `asks ${/[?？]/.test(clause.text)}`,
    `laughs ${/ㅋㅋ|ㅎㅎ/.test(clause.text)}`,
    `weeps ${/ㅠ|ㅜ/.test(clause.text)}`,
    `trails ${/[.…]{2}|~/.test(clause.text)}`,
    `counts ${/\d/.test(clause.text)}`,
  ];
}
