import { fileURLToPath } from "node:url";
import { z } from "zod";
import { gramsOfClause } from "@/server/integrations/reply-writer/built-in/matters/clause-grams";
import { readWeights } from "@/server/integrations/sentiment/built-in/read-weights";

export const matterModelDir = fileURLToPath(new URL("./model/", import.meta.url));
export const matterModelFiles = { card: "matters.json", weights: "matters.i8.br" } as const;

/** `none` stands for clauses that say no opinion of ours. */
export const noMatter = "none";

export const MatterModelCardSchema = z.object({
  sha256: z.string(),
  /** What the columns stand for; the last one is `none`. */
  ids: z.array(z.string()).min(2),
  scale: z.number().positive(),
  bias: z.array(z.number()),
  /** How many rows of weights there are, one for each bucket that is kept. */
  rows: z.int().positive(),
  clauses: z.int().positive(),
  /** Of clauses it was not taught: how often the first guess is right, and how the sure ones do. */
  heldOut: z.object({
    clauses: z.int(),
    top1: z.number(),
    sureFrom: z.number(),
    precision: z.number(),
    coverage: z.number(),
  }),
});
export type MatterModelCard = z.infer<typeof MatterModelCardSchema>;

/**
 * Tells which matter a clause speaks of: a linear model over hashed sounds. The file holds the gaps between the buckets it
 * keeps, seven bits a byte, then a row of weights for each. One instance per thread.
 */
export class MatterModel {
  private readonly rowOf = new Map<number, number>();
  private readonly weights: Int8Array;

  constructor(
    readonly card: MatterModelCard,
    bytes: Int8Array,
  ) {
    let bucket = -1;
    let at = 0;
    for (let row = 0; row < card.rows; row++) {
      let gap = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = (bytes[at++] ?? 0) & 0xff;
        gap |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      bucket += gap;
      this.rowOf.set(bucket, row);
    }
    this.weights = bytes.subarray(at);
  }

  /** Log-odds of each matter, in the order of `card.ids`; null when it knows no part of the clause. */
  read(clause: string, menu: readonly string[]): Float64Array | null {
    const { ids, scale, bias } = this.card;
    const sums = new Float64Array(ids.length);
    let known = 0;
    for (const gram of gramsOfClause(clause, menu)) {
      const row = this.rowOf.get(gram);
      if (row === undefined) continue;
      known++;
      const from = row * ids.length;
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (this.weights[from + k] ?? 0);
    }
    if (known === 0) return null;
    return sums.map((sum, k) => (sum * scale) / Math.sqrt(known) + (bias[k] ?? 0));
  }
}

let loaded: MatterModel | null = null;

/** The model, read from its file when first asked for. */
export function matterModel(): MatterModel {
  if (loaded === null) {
    const { card, bytes } = readWeights(matterModelDir, { ...matterModelFiles, schema: MatterModelCardSchema });
    loaded = new MatterModel(card, bytes);
  }
  return loaded;
}
