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
import type { LinearModel } from "./fit-model";
import { quantise } from "./quantise";

/** Steps a weight is kept in, each side of 0. Coarse ones pack small: the whole model stays under 2 MB. */
const levels: Record<PartName, number> = { shop: 31, film: 4, isFilm: 31, isPlace: 31, takesSide: 31 };
/** Steps below which a weight is dropped: most of the four million about films are noise. */
const quietBelow: Partial<Record<PartName, number>> = { film: 0.6 };

export type TrainedPart = { model: LinearModel; calibration: { slope: number; offset: number } };

/** Packs the parts in the order of `partNames` and writes weights and card to `dir`; returns the card. */
export function writeModel(
  dir: string,
  trained: Record<PartName, TrainedPart>,
  about: Pick<ModelCard, "placeOffset" | "trainedOn" | "heldOut">,
): ModelCard {
  const packed = partNames.map((name) => ({ name, ...quantise(trained[name].model, levels[name], quietBelow[name]) }));
  const bytes = Buffer.concat(packed.map((part) => Buffer.from(part.bytes.buffer)));
  const parts = Object.fromEntries(
    packed.map(({ name, scale }) => {
      const { model, calibration } = trained[name];
      return [name, { bits: model.bits, scale, bias: model.bias, ...calibration } satisfies ModelPart];
    }),
  ) as ModelCard["parts"];
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const read = JSON.stringify([sha256, parts, about.placeOffset]);
  const version = createHash("sha256").update(read).digest("hex").slice(0, 12);
  const card: ModelCard = { version, sha256, parts, ...about };
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "weights.i8.br"), brotliCompressSync(bytes));
  writeFileSync(join(dir, "model.json"), `${JSON.stringify(card, null, 2)}\n`);
  return card;
}
