import type { AspectMention } from "@/server/domain/analysis";
import { amountIn } from "@/server/integrations/reply-writer/built-in/matters/amount";
import { type Guess, sureFrom } from "@/server/integrations/reply-writer/built-in/matters/best-matter";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import type { Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { guessOf, type SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { joined, type Thing, thingOf } from "@/server/integrations/reply-writer/built-in/matters/thing";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import type { Tone } from "@/server/integrations/reply-writer/built-in/reading/tone";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** One thing a guest says, as we can take it up; `isSure`: we know which matter it is, not only of what aspect. */
export type Told = {
  matter: Matter;
  thing: string;
  isNamed: boolean;
  amount: string | null;
  clause: string;
  isSure: boolean;
};

export type Source = {
  clauses: readonly SaidClause[];
  /** What the analysis heard, as far as it is believed. */
  mentions: readonly AspectMention[];
  tone: Tone;
  rating: number | null;
  trade: Trade;
  menu: readonly string[];
  isSayable(words: string): boolean;
};

/** Of what nobody heard an opinion in, only this sure a guess is taken for one. */
const unheardFrom = 0.6;
/** The same for praise beside complaints. */
const surelyFrom = 0.75;
const overlap = 2;
const mostStars = 5;

/** What a review says, clause by clause; each matter once for each thing. */
export function readMatters(source: Source): Told[] {
  const sure = source.clauses.flatMap((clause, at) => sureIn(clause, source.clauses[at - 1] ?? null, source));
  const left = source.mentions.flatMap((mention) => generalOf(mention, sure, source));
  return inOrder(merged([...sure.map(({ told }) => told), ...onceEach(left)]));
}

/** What is told in general terms is told once of praise, once of blame; a named thing before none. */
function onceEach(left: readonly Told[]): Told[] {
  return (["positive", "negative"] as const).flatMap((side) => {
    const own = left.filter(({ matter }) => matter.polarity === side);
    return own.find(({ isNamed }) => isNamed) ?? own[0] ?? [];
  });
}

type Placed = { told: Told; clause: SaidClause };

function sureIn(clause: SaidClause, before: SaidClause | null, source: Source): Placed[] {
  const heard = heardAt(clause, source.mentions);
  const guess = guessOf(clause, heard, source.trade);
  const matter = guess === null ? null : matterOf(guess.id);
  if (guess === null || matter === null || !isMeant(clause, guess, matter, heard, source)) return [];
  const own = thingOf(matter, clause.text, source.menu, (words) => source.isSayable(`${words} 이야기예요.`));
  const isLinked =
    before !== null && /(?:고|며|면서)$/.test(before.text) && nounsIn(clause.text, source.menu).length === 0;
  const thing =
    own.isNamed || !isLinked
      ? own
      : thingOf(matter, before.text, source.menu, (words) => source.isSayable(`${words} 이야기예요.`));
  return [{ told: toldOf(matter, thing, clause.text, true), clause }];
}

function isMeant(
  { text }: SaidClause,
  { chance }: Guess,
  { polarity }: Matter,
  heard: readonly AspectMention[],
  { tone, rating, mentions }: Source,
): boolean {
  const sides = heard.filter((mention) => mention.polarity !== "neutral");
  if (chance < (sides.length > 0 ? sureFrom : unheardFrom)) return false;
  if (sides.length > 0 && !sides.some((mention) => mention.polarity === polarity)) return false;
  const isBlamed = mentions.some((mention) => mention.polarity === "negative");
  if (polarity === "positive" && sides.length === 0 && isBlamed && chance < surelyFrom) return false;
  if (polarity === "negative" && (tone === "glad" || (sides.length === 0 && rating === mostStars))) return false;
  return !asks(text) && requestIn(text) === null;
}

/** What turns ("디저트는 예쁜데 | 너무 달아요") is on another side than what was heard of both. */
const turning = /(?:지만|데)(?:요)?$/;
const farBeyond = 4;

function heardAt({ text, start, end }: SaidClause, aspects: readonly AspectMention[]): AspectMention[] {
  const own = aspects.filter((mention) => Math.min(end, mention.end) - Math.max(start, mention.start) >= overlap);
  return turning.test(text) ? own.filter((mention) => mention.end < end + farBeyond) : own;
}

/** An opinion whose matter we do not know for sure, by its aspect; none where the same is told already. */
function generalOf(mention: AspectMention, sure: readonly Placed[], source: Source): Told[] {
  const { polarity, aspect, quote } = mention;
  if (polarity === "neutral") return [];
  const isTold = sure.some(
    ({ told, clause }) =>
      told.matter.polarity === polarity &&
      (told.matter.aspect === aspect ||
        Math.min(clause.end, mention.end) - Math.max(clause.start, mention.start) >= overlap),
  );
  if (isTold) return [];
  const matter = generalMatter(aspect, polarity, source.trade);
  const thing = thingOf(matter, quote, source.menu, (words) => source.isSayable(`${words} 이야기예요.`));
  return [toldOf(matter, thing, quote, false)];
}

function toldOf(matter: Matter, { name, isNamed }: Thing, clause: string, isSure: boolean): Told {
  return { matter, thing: name, isNamed, amount: amountIn(clause, matter.aspect), clause, isSure };
}

/** A matter nobody told in so many words. */
export function plainTold(matter: Matter): Told {
  return { matter, thing: matter.thing, isNamed: false, amount: null, clause: "", isSure: false };
}

/** Two clauses of one matter are told once, with both their things. */
function merged(all: readonly Told[]): Told[] {
  const once: Told[] = [];
  for (const told of all) {
    const at = once.findIndex(({ matter }) => matter.id === told.matter.id);
    const known = once[at];
    if (known === undefined) once.push(told);
    else once[at] = both(known, told);
  }
  return once;
}

function both(known: Told, other: Told): Told {
  const amount = known.amount ?? other.amount;
  if (!other.isNamed || known.thing.includes(other.thing)) return { ...known, amount };
  if (!known.isNamed || other.thing.includes(known.thing)) return { ...known, ...other, amount };
  if (/[와과] /.test(known.thing + other.thing)) return { ...known, amount };
  return { ...known, thing: joined(known.thing, other.thing), amount };
}

/** Whether a stretch holds a clause of which we are sure that it praises, or blames. */
export function saysIn(clauses: readonly SaidClause[], trade: Trade) {
  const guesses = clauses.map((clause) => ({ clause, guess: guessOf(clause, [], trade) }));
  return (polarity: "positive" | "negative", start: number, end: number): boolean =>
    guesses.some(
      ({ clause, guess }) =>
        Math.min(end, clause.end) - Math.max(start, clause.start) >= overlap &&
        guess !== null &&
        guess.chance >= sureFrom &&
        matterOf(guess.id)?.polarity === polarity,
    );
}

/** What is told of the whole visit, or of anything: it comes after what is particular. */
const wide = /^(?:overall-|will-return|wont-return|recommends-us|not-recommended|thanks-said|wishes-success)/;

function inOrder(all: readonly Told[]): Told[] {
  const rank = ({ matter, isSure }: Told) => (wide.test(matter.id) ? 1 : 0) + (isSure ? 0 : 2);
  return all
    .map((told, at) => ({ told, at }))
    .sort((a, b) => rank(a.told) - rank(b.told) || a.at - b.at)
    .map(({ told }) => told);
}
