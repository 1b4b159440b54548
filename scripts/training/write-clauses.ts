import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { ClauseModelCard } from "@/server/integrations/sentiment/built-in/clause-model-card";
import type { LeanModel, SpokenModel } from "./fit-clauses";
import type { ComparedModel } from "./fit-compared";
import { type ReviewModel, shapeOf } from "./fit-reviews";
import { quantise } from "./quantise";

/** Log-odds from which a clause counts as speaking of an aspect: where said and wanted mentions are as many. */
export const spokenFrom = -1.1;
/** Few steps, and the small weights none, so that the model packs small. */
const levels = 7;
const quietBelow = 0.75;

const short = (values: Iterable<number>) => Array.from(values, (value) => Number(value.toFixed(4)));

export type Learned = { spoken: SpokenModel; compared: ComparedModel; lean: LeanModel } & ReviewModel;

/** Packs what was learned the way the clause model reads it. */
export function packClauses(
  { spoken, compared, lean, verdict, mood }: Learned,
  trainedOn: ClauseModelCard["trainedOn"],
) {
  const [grams, shared, own] = [spoken.grams, lean.shared, lean.own].map(({ values }) =>
    quantise({ weights: values }, levels, quietBelow),
  ) as [ReturnType<typeof quantise>, ReturnType<typeof quantise>, ReturnType<typeof quantise>];
  const bytes = Buffer.concat([grams, shared, own].map((packed) => Buffer.from(packed.bytes.buffer)));
  const read = {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    spokenFrom,
    spoken: {
      bits: spoken.bits,
      scale: grams.scale,
      bias: short(spoken.bias),
      features: spoken.features.map(({ values }) => short(values)),
    },
    compared: {
      bias: short(compared.bias),
      features: compared.features.map(({ values }) => short(values)),
    },
    lean: {
      bits: lean.bits,
      scale: shared.scale,
      ownScale: own.scale,
      bias: lean.bias,
      features: short(lean.features.values),
    },
    verdict: shapeOf(verdict),
    mood: shapeOf(mood),
  };
  const version = createHash("sha256").update(JSON.stringify(read)).digest("hex").slice(0, 12);
  const card: ClauseModelCard = { version, ...read, trainedOn };
  return { card, bytes };
}

/** Packs the clause model and writes its weights and card to `dir`; returns the card. */
export function writeClauses(dir: string, ...learned: Parameters<typeof packClauses>): ClauseModelCard {
  const { card, bytes } = packClauses(...learned);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "clauses.i8.br"), brotliCompressSync(bytes));
  writeFileSync(join(dir, "clauses.json"), `${JSON.stringify(card, null, 2)}\n`);
  return card;
}
