import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import {
  type MatterModelCard,
  matterModelDir,
  matterModelFiles,
} from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import type { TrainedMatters } from "./train-matter-model";

type HeldOut = MatterModelCard["heldOut"];

const nothingHeldOut: HeldOut = { clauses: 0, top1: 0, sureFrom: 0, precision: 0, coverage: 0 };

/** The gaps between the buckets, seven bits a byte, and a row of weights for each of them. */
export function packMatters({ buckets, bytes }: TrainedMatters): Int8Array {
  const gaps: number[] = [];
  buckets.forEach((bucket, row) => {
    let gap = bucket - (buckets[row - 1] ?? -1);
    for (; gap > 0x7f; gap >>>= 7) gaps.push((gap & 0x7f) | 0x80);
    gaps.push(gap);
  });
  const packed = new Int8Array(gaps.length + bytes.length);
  packed.set(Int8Array.from(gaps));
  packed.set(bytes, gaps.length);
  return packed;
}

export function cardOf(
  { scale, bias, buckets }: TrainedMatters,
  ids: readonly string[],
  clauses: number,
  heldOut: HeldOut = nothingHeldOut,
  sha256 = "",
): MatterModelCard {
  return { sha256, clauses, rows: buckets.length, heldOut, scale, ids: [...ids], bias };
}

/** Writes weights and card where the writer reads them; returns the card. */
export function writeMatterModel(trained: TrainedMatters, ids: readonly string[], clauses: number, heldOut: HeldOut) {
  const bytes = packMatters(trained);
  const card = cardOf(trained, ids, clauses, heldOut, createHash("sha256").update(bytes).digest("hex"));
  mkdirSync(matterModelDir, { recursive: true });
  writeFileSync(join(matterModelDir, matterModelFiles.weights), brotliCompressSync(bytes));
  writeFileSync(join(matterModelDir, matterModelFiles.card), `${JSON.stringify(card)}\n`);
  return card;
}
