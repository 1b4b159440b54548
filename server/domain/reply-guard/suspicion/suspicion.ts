import { gramsOf } from "@/server/domain/reply-guard/suspicion/grams";
import model from "@/server/domain/reply-guard/suspicion/weights.json";
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
] as const satisfies readonly GuardRule[];

export type SuspectedRule = (typeof suspectedRules)[number];

export type Suspicion = { rule: SuspectedRule; logit: number };

/** Linear weights over buckets of `bits` bits, `outputs` numbers for each, one byte a weight. */
type Head = { bits: number; scale: number; bias: number[]; weights: string };

const danger = headOf(model.danger);
const kind = headOf(model.kind);

/** How much likelier dangerous than fine a sentence is (log-odds), and by which rule it most likely is. */
export function suspect(tight: string): Suspicion {
  const [logit = 0] = danger(tight);
  const kinds = kind(tight);
  const best = kinds.indexOf(Math.max(...kinds));
  return { rule: suspectedRules[best] ?? "accuse-reviewer", logit };
}

function headOf({ bits, scale, bias, weights: packed }: Head): (tight: string) => number[] {
  const weights = Int8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const outputs = bias.length;
  return (tight) => {
    const grams = gramsOf(tight, bits);
    const root = Math.sqrt(grams.size);
    return bias.map((start, output) => {
      let sum = 0;
      for (const gram of grams) sum += weights[gram * outputs + output] ?? 0;
      return (sum * scale) / root + start;
    });
  };
}
