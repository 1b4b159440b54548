import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import type { z } from "zod";

export const builtInModelDir = fileURLToPath(new URL("./model/", import.meta.url));

/** Reads a card and its packed weights from `dir`; throws when the weights are not the ones the card was written for. */
export function readWeights<Card extends { sha256: string }>(
  dir: string,
  files: { card: string; weights: string; schema: z.ZodType<Card> },
): { card: Card; bytes: Int8Array } {
  const card = files.schema.parse(JSON.parse(readFileSync(join(dir, files.card), "utf8")));
  const bytes = brotliDecompressSync(readFileSync(join(dir, files.weights)));
  if (createHash("sha256").update(bytes).digest("hex") !== card.sha256)
    throw new Error(`the weights do not match ${files.card}: restore both files or train again`);
  return { card, bytes: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}
