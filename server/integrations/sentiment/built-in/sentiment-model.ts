import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { GramHasher } from "./gram-hasher";

export const ModelSchema = z.object({
  version: z.string(),
  /** log2 of the number of buckets, one signed byte each. */
  bits: z.int().min(10).max(24),
  scale: z.number().positive(),
  bias: z.number(),
  /** probability of positive = sigmoid(slope · logit + offset) */
  platt: z.object({ slope: z.number().positive(), offset: z.number() }),
  sha256: z.string(),
  trainedOn: z.array(z.object({ name: z.string(), licence: z.string(), rows: z.int(), weight: z.number() })),
});
export type ModelCard = z.infer<typeof ModelSchema>;

export const builtInModelDir = fileURLToPath(new URL("./model/", import.meta.url));

/** The built-in Korean sentiment model: a linear model over hashed character grams. One instance per thread. */
export class SentimentModel {
  private readonly hasher: GramHasher;

  constructor(
    readonly card: ModelCard,
    private readonly weights: Int8Array,
  ) {
    this.hasher = new GramHasher(card.bits);
  }

  /** Stance of `text` from −1 (negative) to 1 (positive), with an even prior. Empty text has none: 0. */
  score(text: string): number {
    const count = this.hasher.hash(text);
    if (count <= 1) return 0;
    const { buckets } = this.hasher;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += this.weights[buckets[i] as number] as number;
    const logit = this.card.bias + (sum * this.card.scale) / Math.sqrt(count);
    return Math.tanh((this.card.platt.slope * logit + this.card.platt.offset) / 2);
  }
}

/** Reads the model from `dir`; throws when the weights are not the ones the card was written for. */
export function loadSentimentModel(dir: string = builtInModelDir): SentimentModel {
  const card = ModelSchema.parse(JSON.parse(readFileSync(`${dir}/model.json`, "utf8")));
  const bytes = readFileSync(`${dir}/weights.i8`);
  if (bytes.length !== 1 << card.bits || createHash("sha256").update(bytes).digest("hex") !== card.sha256)
    throw new Error("the sentiment weights do not match model.json; train again or restore both files");
  return new SentimentModel(card, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}
