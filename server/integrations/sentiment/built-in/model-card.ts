import { z } from "zod";

/**
 * In the order in which their weights stand in the file: the stance of shop talk and of film talk, whether a text is
 * about a film, whether what is not is about a place (a visit, a meal, a cut) or a product, and whether it takes a side
 * at all.
 */
export const partNames = ["shop", "film", "isFilm", "isPlace", "takesSide"] as const;
export type PartName = (typeof partNames)[number];

const PartSchema = z.object({
  /** log2 of the number of weights, one signed byte each. */
  bits: z.int().min(10).max(22),
  scale: z.number().positive(),
  bias: z.number(),
  /** calibrated log-odds = slope · logit + offset */
  slope: z.number().positive(),
  offset: z.number(),
});
export type ModelPart = z.infer<typeof PartSchema>;

/** What stands beside the weights: how to read them, what they were learned from, how well they did on held-out rows. */
export const ModelCardSchema = z.object({
  version: z.string(),
  /** Of the packed weights. */
  sha256: z.string(),
  /** How many weights are not none. */
  kept: z.int().nonnegative(),
  parts: z.record(z.enum(partNames), PartSchema),
  /** Offset of the shop part for places, whose reviews are mostly kind; its own offset is for products. */
  placeOffset: z.number(),
  trainedOn: z.array(z.object({ name: z.string(), licence: z.string(), rows: z.int() })),
  heldOut: z.record(
    z.string(),
    z.object({ rows: z.int(), accuracy: z.number(), auc: z.number(), macroF1: z.number() }),
  ),
});
export type ModelCard = z.infer<typeof ModelCardSchema>;
