import { soundGrams, syllableGrams } from "@/server/domain/reply-guard/suspicion/grams";
import model from "@/server/domain/reply-guard/suspicion/weights.json";
import { withoutToldWords } from "@/server/domain/reply-guard/suspicion/told-words";
import type { GuardRule } from "@/server/domain/reply-guard/verdict";

/** What a dangerous sentence is told apart into. */
export const suspectedRules = [
  "forbidden-promise",
  "liability-admission",
  "legal-threat",
  "accuse-reviewer",
  "insult",
  "incentive-to-edit",
  "pii-reviewer",
  "pii-staff",
  "platform-name-competitor",
  "false-fact",
] as const satisfies readonly GuardRule[];

export type SuspectedRule = (typeof suspectedRules)[number];

/** Where a sentence stands: under praise, praise with a wish, or a complaint; in a reply that cares, or in one that does not. */
export const settings = ["calm", "mild", "caring", "cold"] as const;
export type Setting = (typeof settings)[number];

export type Suspicion = { rule: SuspectedRule; logit: number };

/** Linear weights over buckets of `bits` bits, `outputs` numbers for each, one byte a weight. */
type Head = { bits: number; scale: number; outputs: number; bias: number[]; weights: string };
type Grams = (tight: string, bits: number) => Set<number>;

const sureOfFact = 1;
const danger = headOf(model.danger, soundGrams);
const kind = headOf(model.kind, syllableGrams);

/** How much likelier dangerous than fine a sentence is (log-odds), and by which rule it most likely is; `told`: what review and profile say. */
export function suspect(flat: string, setting: Setting, told: string): Suspicion {
  const [logit = 0] = danger(withoutToldWords(flat, told), settings.indexOf(setting));
  const kinds = kind(flat, 0);
  return { rule: kindOf(kinds), logit };
}

/** An owner may answer for a fact, so it is called one only where no other kind comes near. */
function kindOf(kinds: readonly number[]): SuspectedRule {
  const ranked = suspectedRules.map((rule, at) => ({ rule, share: kinds[at] ?? 0 })).sort((a, b) => b.share - a.share);
  const [first, second] = ranked;
  const isDoubtful = first?.rule === "false-fact" && first.share - (second?.share ?? 0) < sureOfFact;
  return (isDoubtful ? second?.rule : first?.rule) ?? "accuse-reviewer";
}

function headOf({ bits, scale, outputs, bias, weights: packed }: Head, gramsOf: Grams) {
  const weights = Int8Array.from(atob(packed), (char) => char.charCodeAt(0));
  return (tight: string, ownBias: number): number[] => {
    const grams = gramsOf(tight, bits);
    const root = Math.sqrt(grams.size);
    return Array.from({ length: outputs }, (_, output) => {
      let sum = 0;
      for (const gram of grams) sum += weights[gram * outputs + output] ?? 0;
      return (sum * scale) / root + (bias[ownBias * outputs + output] ?? 0);
    });
  };
}
