import { type Aspect, aspects, type Polarity } from "@/server/domain/analysis";
import type { Evidence } from "./verdict-features";

/** What a review says of an aspect, and the place of the clause that says it; `score` is −1 … 1. */
export type Verdict = { aspect: Aspect; polarity: Polarity; score: number; clauseAt: number };

/** How likely a review says each; the rest is the chance that it does not speak of the aspect. */
type Chances = Record<Polarity, number>;

/** How likely a review must speak of an aspect, whatever it says of it. */
const spokenFrom = 0.45;
/** A complaint nobody made makes a wrong apology, a missed one an ignored guest: the owner minds the second more. */
const complaintWeight = 1.2;
/** In a story more is told that sounds like a complaint and is none: there it must be surer than one that stands alone. */
const complaintFrom = (among: number) => 0.3 - 0.12 / among;
/** A mention that takes no side is told by fewer words than an opinion, and sooner doubted: it counts twice. */
const neutralWeight = 2;
/** Below this an opinion takes no side. */
const sideFrom = 0.2;

export const withoutSide = <Said extends Pick<Verdict, "polarity" | "score">>(said: Said): Said => ({
  ...said,
  polarity: "neutral",
  score: said.score * sideFrom,
});

/** Decides what a review says of the aspect at `at`; null when it hardly speaks of it. */
export function decide({ negative, positive, neutral }: Chances, evidence: Evidence, at: number): Verdict | null {
  if (negative + positive + neutral < spokenFrom && negative < complaintFrom(evidence.among)) return null;
  const aspect = aspects[at] as Aspect;
  const lean = Math.tanh(Math.log(positive / negative) / 2);
  const complains = negative * complaintWeight > positive;
  const clauseAt = complains ? evidence.complaint : evidence.praise;
  if (neutral * neutralWeight > Math.max(negative, positive))
    return { aspect, polarity: "neutral", score: lean * sideFrom, clauseAt };
  if (complains) return { aspect, polarity: "negative", score: Math.min(lean, -sideFrom), clauseAt };
  return { aspect, polarity: "positive", score: Math.max(lean, sideFrom), clauseAt };
}
