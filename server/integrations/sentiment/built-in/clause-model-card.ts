import { z } from "zod";
import { aspects, polarities } from "@/server/domain/analysis";
import { comparedFeatureCount, leanFeatureCount, spokenFeatureCount } from "./clause-features";
import { moodFeatureCount, tones } from "./mood";
import { verdictFeatureCount } from "./verdict-features";

const BitsSchema = z.int().min(10).max(22);
const perAspect = <Each extends z.ZodType>(each: Each) => z.array(each).length(aspects.length);
const oddsOf = (biases: number, features: number) =>
  z.object({ bias: z.array(z.number()).length(biases), features: z.array(z.number()).length(features) });

/** How to read the weights of the clause model, aspects in the order of the domain; how well it did on held-out rows. */
export const ClauseModelCardSchema = z.object({
  version: z.string(),
  /** Of the weights, unpacked: spoken, lean, own lean, one signed byte each. */
  sha256: z.string(),
  /** Log-odds at which a clause is as likely as not the one that speaks of an aspect. */
  spokenFrom: z.number(),
  spoken: z.object({
    /** log2 of the number of buckets; each has one weight per aspect. */
    bits: BitsSchema,
    scale: z.number().positive(),
    bias: perAspect(z.number()),
    /** Weights of `spokenFeatures`. */
    features: perAspect(z.array(z.number()).length(spokenFeatureCount)),
  }),
  /** Hears each aspect beside the others: weights of `comparedFeatures`. */
  compared: z.object({
    bias: perAspect(z.number()),
    features: perAspect(z.array(z.number()).length(comparedFeatureCount)),
  }),
  lean: z.object({
    bits: BitsSchema,
    scale: z.number().positive(),
    /** Scale of the weights each aspect has for itself. */
    ownScale: z.number().positive(),
    bias: z.number(),
    /** Weights of `leanFeatures`. */
    features: z.array(z.number()).length(leanFeatureCount),
  }),
  /** What a review says of an aspect, against its saying nothing: weights of its `Evidence`, a bias per aspect. */
  verdict: z.record(z.enum(polarities), oddsOf(aspects.length, verdictFeatureCount)),
  /** The tone of a review, against its taking no side: weights of `moodFeatures`. */
  mood: z.record(z.enum(tones), oddsOf(1, moodFeatureCount)),
  trainedOn: z.object({ name: z.string(), licence: z.string(), rows: z.int() }),
});
export type ClauseModelCard = z.infer<typeof ClauseModelCardSchema>;
