import { fileURLToPath } from "node:url";
import { z } from "zod";
import { gramsOfClause } from "@/server/integrations/reply-writer/built-in/matters/clause-grams";
import { type Heard, signsOf } from "@/server/integrations/reply-writer/built-in/matters/heard";
import { readWeights } from "@/server/integrations/sentiment/built-in/read-weights";

export const matterModelDir = fileURLToPath(new URL("./model/", import.meta.url));
export const matterModelFiles = { card: "matters.json", weights: "matters.i8.br" } as const;

/** `none` stands for clauses that say no opinion of ours. */
export const noMatter = "none";

export const MatterModelCardSchema = z.object({
  sha256: z.string(),
  /** The answers; the last one is `none`. */
  ids: z.array(z.string()).min(2),
  /** What may have been heard of a clause. */
  signs: z.array(z.string()),
  bias: z.array(z.number()),
  /** How many rows of weights there are, one for each bucket that is kept, and how wide each is. */
  rows: z.int().positive(),
  width: z.int().positive(),
  /** What one step of a weight is worth, for the rows, the answers and the signs. */
  scales: z.object({ rows: z.number(), answers: z.number(), signs: z.number() }),
  /** By how much log-odds are brought down for a chance to be as often right as it says. */
  temper: z.number().positive(),
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
 * Tells which matter a clause speaks of: the rows of its sounds are added up to a short vector, and each answer is as
 * likely as its own vector points the same way. The file holds the gaps between the buckets it keeps, seven bits a byte,
 * then the rows, the vectors of the answers, and what each sign adds to each answer. One instance per thread.
 */
export class MatterModel {
  private readonly rowOf = new Map<number, number>();
  private readonly rows: Int8Array;
  private readonly answers: Int8Array;
  private readonly signs: Int8Array;

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
    const answersAt = at + card.rows * card.width;
    const signsAt = answersAt + card.ids.length * card.width;
    this.rows = bytes.subarray(at, answersAt);
    this.answers = bytes.subarray(answersAt, signsAt);
    this.signs = bytes.subarray(signsAt);
  }

  /** Log-odds of each answer, in the order of `card.ids`; null when it knows no part of the clause. */
  read(clause: string, menu: readonly string[]): Float64Array | null {
    const { ids, width, scales, bias, temper } = this.card;
    const sum = new Float64Array(width);
    let known = 0;
    for (const gram of gramsOfClause(clause, menu)) {
      const row = this.rowOf.get(gram);
      if (row === undefined) continue;
      known++;
      for (let i = 0; i < width; i++) sum[i] = (sum[i] ?? 0) + (this.rows[row * width + i] ?? 0);
    }
    if (known === 0) return null;
    const scale = (scales.rows * scales.answers) / Math.sqrt(known);
    return Float64Array.from(ids, (_, k) => {
      let along = 0;
      for (let i = 0; i < width; i++) along += (sum[i] ?? 0) * (this.answers[k * width + i] ?? 0);
      return (along * scale + (bias[k] ?? 0)) * temper;
    });
  }

  /** The same log-odds where this was heard of the clause. */
  hearing(logits: Float64Array, heard: Heard): Float64Array {
    const { ids, signs, scales, temper } = this.card;
    const told = signsOf(heard).flatMap((sign) => {
      const at = signs.indexOf(sign);
      return at < 0 ? [] : [at * ids.length];
    });
    return logits.map(
      (logit, k) => logit + told.reduce((sum, at) => sum + (this.signs[at + k] ?? 0), 0) * scales.signs * temper,
    );
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
