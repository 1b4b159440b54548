import { createHash } from "node:crypto";
import { MatterModel } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { bestOf, sureFrom } from "@/server/integrations/reply-writer/built-in/matters/best-matter";
import { leanFor } from "@/server/integrations/reply-writer/built-in/matters/lean";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import type { MatterClause } from "./read-matters";
import { trainMatters } from "./train-matter-model";
import { cardOf, packMatters } from "./write-matters";

const heldOutShare = 10;

/** One clause in ten, by its hash. */
export function isHeldOut({ clause }: MatterClause): boolean {
  return createHash("sha256").update(clause).digest().readUInt32BE(0) % heldOutShare === 0;
}

/** Teaches nine tenths and asks for the rest, as the writer asks: of no trade and no reading of the review. */
export function measureMatters(clauses: readonly MatterClause[], ids: readonly string[]) {
  const asked = clauses.filter(isHeldOut);
  const trained = trainMatters(
    clauses.filter((each) => !isHeldOut(each)),
    ids,
  );
  const model = new MatterModel(cardOf(trained, ids, clauses.length), packMatters(trained));
  const analyzer = createBuiltInAnalyzer();
  const guesses = asked.map(({ id, clause }) => {
    const { aspects } = analyzer.analyze({ text: clause, rating: null, menu: [] });
    return { id, clause, guess: bestOf(model.read(clause, []), ids, leanFor(aspects, null)) };
  });
  const sure = guesses.filter(({ guess }) => guess !== null && guess.chance >= sureFrom && guess.id !== "none");
  const right = (told: typeof guesses) => told.filter(({ id, guess }) => guess?.id === id).length;
  const opinions = guesses.filter(({ id }) => id !== "none");
  const share = (part: number, whole: number) => Number((part / Math.max(1, whole)).toFixed(4));
  return {
    clauses: asked.length,
    top1: share(right(guesses), asked.length),
    sureFrom,
    precision: share(right(sure), sure.length),
    coverage: share(sure.filter(({ id }) => id !== "none").length, opinions.length),
  };
}
