import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import {
  type ModelCard,
  type ModelPart,
  type PartName,
  partNames,
} from "@/server/integrations/sentiment/built-in/model-card";
import { packSparse } from "@/server/integrations/sentiment/built-in/sparse-weights";
import type { LinearModel } from "./fit-model";
import { quantise } from "./quantise";

/**
 * Steps a weight is kept in, each side of 0, and those below which it is dropped. Coarse ones pack small: the whole model
 * stays under 2 MB, and most of the millions of grams are noise.
 */
const packing: Record<PartName, { levels: number; quietBelow: number }> = {
  shop: { levels: 15, quietBelow: 0.5 },
  film: { levels: 8, quietBelow: 0.8 },
  isFilm: { levels: 6, quietBelow: 0.7 },
  isPlace: { levels: 7, quietBelow: 0.5 },
  takesSide: { levels: 7, quietBelow: 0.5 },
};

export type TrainedPart = { model: LinearModel; calibration: { slope: number; offset: number } };

const packPart = (name: PartName, model: LinearModel) => {
  const { levels, quietBelow } = packing[name];
  return quantise(model, levels, quietBelow);
};

/** A part as it will be read: what it is held to and calibrated by must have lost what packing loses. */
export function asPacked(name: PartName, model: LinearModel): LinearModel {
  const { bytes, scale } = packPart(name, model);
  return { ...model, weights: Float32Array.from(bytes, (steps) => steps * scale) };
}

/** Packs the parts in the order of `partNames` and writes weights and card to `dir`; returns the card. */
export function writeModel(
  dir: string,
  trained: Record<PartName, TrainedPart>,
  about: Pick<ModelCard, "placeOffset" | "trainedOn" | "heldOut">,
): ModelCard {
  const packed = partNames.map((name) => ({ name, ...packPart(name, trained[name].model) }));
  const all = Buffer.concat(packed.map((part) => Buffer.from(part.bytes.buffer)));
  const { bytes, kept } = packSparse(new Int8Array(all.buffer, all.byteOffset, all.length));
  const parts = Object.fromEntries(
    packed.map(({ name, scale }) => {
      const { model, calibration } = trained[name];
      return [name, { bits: model.bits, scale, bias: model.bias, ...calibration } satisfies ModelPart];
    }),
  ) as ModelCard["parts"];
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const read = JSON.stringify([sha256, parts, about.placeOffset]);
  const version = createHash("sha256").update(read).digest("hex").slice(0, 12);
  const card: ModelCard = { version, sha256, kept, parts, ...about };
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "weights.i8.br"), brotliCompressSync(bytes));
  writeFileSync(join(dir, "model.json"), `${JSON.stringify(card, null, 2)}\n`);
  return card;
}
