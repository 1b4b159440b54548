import { createHash } from "node:crypto";
import { type Guess, bestOf, sureFrom } from "@/server/integrations/reply-writer/built-in/matters/best-matter";
import { type Heard, signsOf } from "@/server/integrations/reply-writer/built-in/matters/heard";
import { MatterModel, noMatter } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { canBeMeantIn, matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { type Trade, trades } from "@/server/integrations/reply-writer/built-in/reading/trade";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import type { MatterClause } from "./read-matters";
import { trainMatters } from "./train-matter-model";
import { cardOf, packMatters } from "./write-matters";

const heldOutShare = 10;
const mostTemper = 150;

function hashOf(clause: string): number {
  return createHash("sha256").update(clause).digest().readUInt32BE(0);
}

/** One clause in ten, by its hash. */
export function isHeldOut({ clause }: MatterClause): boolean {
  return hashOf(clause) % heldOutShare === 0;
}

/** A trade the clause may be written to. */
function tradeFor({ id, clause }: MatterClause): Trade {
  const own = matterOf(id)?.trades ?? trades;
  return own[Math.floor(hashOf(clause) / heldOutShare) % own.length] ?? "other";
}

/**
 * Teaches nine tenths and asks for the rest as the writer asks, of a trade and of what was heard; `temper` is what makes
 * the chances true there.
 */
export function measureMatters(clauses: readonly MatterClause[], ids: readonly string[]) {
  const asked = clauses.filter(isHeldOut);
  const trained = trainMatters(
    clauses.filter((each) => !isHeldOut(each)),
    ids,
  );
  const model = new MatterModel(cardOf(trained, ids, clauses.length), packMatters(trained));
  const analyzer = createBuiltInAnalyzer();
  const cases = asked.map((each) => {
    const heard: Heard = analyzer.analyze({ text: each.clause, rating: null, menu: [] }).aspects;
    const logits = model.read(each.clause, []);
    return {
      ...each,
      heard: signsOf(heard),
      trade: tradeFor(each),
      logits: logits === null ? null : model.hearing(logits, heard),
    };
  });
  const guess = (temper: number) =>
    cases.map((each) => {
      const tempered = each.logits?.map((logit) => logit * temper) ?? null;
      return { ...each, guess: bestOf(tempered, ids, canBeMeantIn(each.trade)) };
    });
  const temper = truest(guess);
  const guesses = guess(temper);
  const sure = guesses.filter(
    (each) => each.guess !== null && each.guess.chance >= sureFrom && each.guess.id !== noMatter,
  );
  const right = (told: typeof guesses) => told.filter(isRight).length;
  const opinions = guesses.filter(({ id }) => id !== noMatter);
  const share = (part: number, whole: number) => Number((part / Math.max(1, whole)).toFixed(4));
  return {
    temper,
    heldOut: {
      clauses: asked.length,
      top1: share(right(guesses), asked.length),
      sureFrom,
      precision: share(right(sure), sure.length),
      coverage: share(sure.filter(({ id }) => id !== noMatter).length, opinions.length),
    },
  };
}

type Guessed = { id: string; guess: Guess | null };

function isRight({ id, guess }: Guessed): boolean {
  return guess?.id === id;
}

/** The factor with which the first guesses are as often right as they say. */
function truest(guess: (temper: number) => readonly Guessed[]): number {
  let best = { temper: 1, loss: Number.POSITIVE_INFINITY };
  for (let hundredths = 30; hundredths <= mostTemper; hundredths += 5) {
    const loss = guess(hundredths / 100).reduce((sum, each) => {
      const chance = Math.min(each.guess?.chance ?? 0.5, 1 - 1e-9);
      return sum - Math.log(isRight(each) ? chance : 1 - chance);
    }, 0);
    if (loss < best.loss) best = { temper: hundredths / 100, loss };
  }
  return best.temper;
}
