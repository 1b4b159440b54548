import { type Aspect, aspects, type Polarity } from "@/server/domain/analysis";
import { dot } from "./clause-features";
import type { ClauseModelCard } from "./clause-model-card";
import type { Evidence } from "./verdict-features";

/** What a review says of an aspect, and the place of the clause that says it; `score` is −1 … 1. */
export type Verdict = { aspect: Aspect; polarity: Polarity; score: number; clauseAt: number };

/** How likely a review must speak of an aspect, whatever it says of it. */
const spokenFrom = 0.4;
/** A complaint nobody made makes a wrong apology, a missed one an ignored guest: the owner minds the second more. */
const complaintFrom = 0.2;
const complaintWeight = 1.2;
/** Many neutral mentions are told by no word of their own, and are sooner doubted than they are. */
const neutralWeight = 2;
/** Below this an opinion takes no side. */
const sideFrom = 0.2;

/** Decides what a review says of the aspect at `at`; null when it hardly speaks of it. */
export function decide(weights: ClauseModelCard["verdict"], evidence: Evidence, at: number): Verdict | null {
  const { negative, positive, neutral } = chancesOf(weights, evidence.features, at);
  if (negative + positive + neutral < spokenFrom && negative < complaintFrom) return null;
  const aspect = aspects[at] as Aspect;
  const lean = Math.tanh(Math.log(positive / negative) / 2);
  const complains = negative * complaintWeight > positive;
  const clauseAt = complains ? evidence.complaint : evidence.praise;
  if (neutral * neutralWeight > Math.max(negative, positive))
    return { aspect, polarity: "neutral", score: lean * sideFrom, clauseAt };
  if (complains) return { aspect, polarity: "negative", score: Math.min(lean, -sideFrom), clauseAt };
  return { aspect, polarity: "positive", score: Math.max(lean, sideFrom), clauseAt };
}

/** How likely each is; the rest is the chance that the review says nothing of the aspect. */
export function chancesOf(
  weights: ClauseModelCard["verdict"],
  features: readonly number[],
  at: number,
): Record<Polarity, number> {
  const odds = (polarity: Polarity) =>
    Math.exp((weights[polarity].bias[at] ?? 0) + dot(weights[polarity].features, features));
  const [positive, neutral, negative] = [odds("positive"), odds("neutral"), odds("negative")];
  const all = 1 + positive + neutral + negative;
  return { positive: positive / all, neutral: neutral / all, negative: negative / all };
}
