import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import {
  type MatterModelCard,
  matterModelDir,
  matterModelFiles,
} from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { type TrainedMatters, width } from "./train-matter-model";

type Measured = Pick<MatterModelCard, "heldOut" | "temper">;

const nothingMeasured: Measured = {
  heldOut: { clauses: 0, top1: 0, sureFrom: 0, precision: 0, coverage: 0 },
  temper: 1,
};

/** The gaps between the buckets, seven bits a byte, and the weights of rows, answers and signs. */
export function packMatters({ buckets, rows, answers, heard }: TrainedMatters): Int8Array {
  const gaps: number[] = [];
  buckets.forEach((bucket, row) => {
    let gap = bucket - (buckets[row - 1] ?? -1);
    for (; gap > 0x7f; gap >>>= 7) gaps.push((gap & 0x7f) | 0x80);
    gaps.push(gap);
  });
  const parts = [Int8Array.from(gaps), rows.bytes, answers.bytes, heard.bytes];
  const packed = new Int8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

export function cardOf(
  { buckets, signs, rows, answers, heard, bias }: TrainedMatters,
  ids: readonly string[],
  clauses: number,
  { heldOut, temper }: Measured = nothingMeasured,
  sha256 = "",
): MatterModelCard {
  const scales = { rows: rows.scale, answers: answers.scale, signs: heard.scale };
  return { sha256, clauses, rows: buckets.length, width, heldOut, temper, scales, ids: [...ids], signs, bias };
}

/** Writes weights and card where the writer reads them; returns the card. */
export function writeMatterModel(trained: TrainedMatters, ids: readonly string[], clauses: number, measured: Measured) {
  const bytes = packMatters(trained);
  const card = cardOf(trained, ids, clauses, measured, createHash("sha256").update(bytes).digest("hex"));
  mkdirSync(matterModelDir, { recursive: true });
  writeFileSync(join(matterModelDir, matterModelFiles.weights), brotliCompressSync(bytes));
  writeFileSync(join(matterModelDir, matterModelFiles.card), `${JSON.stringify(card)}\n`);
  return card;
}
