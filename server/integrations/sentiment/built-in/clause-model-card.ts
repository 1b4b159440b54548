import { z } from "zod";
import { aspects } from "@/server/domain/analysis";
import { comparedFeatureCount, leanFeatureCount, spokenFeatureCount } from "./clause-features";

const BitsSchema = z.int().min(10).max(22);
const perAspect = <Each extends z.ZodType>(each: Each) => z.array(each).length(aspects.length);

/** How to read the weights of the clause model, aspects in the order of the domain; how well it did on held-out rows. */
export const ClauseModelCardSchema = z.object({
  version: z.string(),
  /** Of the weights, unpacked: spoken, lean, own lean, one signed byte each. */
  sha256: z.string(),
  /** Log-odds from which a clause counts as speaking of an aspect. */
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
  trainedOn: z.object({ name: z.string(), licence: z.string(), rows: z.int() }),
});
export type ClauseModelCard = z.infer<typeof ClauseModelCardSchema>;
