// usage: npm run train -- --data DIR [--out DIR]
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { binaryMetrics } from "@/bench/binary-metrics";
import { builtInModelDir, type ModelCard } from "@/server/integrations/sentiment/built-in/sentiment-model";
import { calibrate } from "./training/calibrate";
import { toExamples } from "./training/examples";
import { fitModel, type LinearModel, logitOf } from "./training/fit-model";
import { foldCount, type Row, readRows } from "./training/read-rows";

const bits = 20;
const fitOptions = { bits, epochs: 3, rate: 0.2, decay: 1e-6, seed: 1 };

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string", default: builtInModelDir } } });
if (!values.data) {
  console.error("usage: npm run train -- --data DIR [--out DIR]");
  process.exit(2);
}

const sources = [
  { name: "NSMC (films)", file: "nsmc_full_train.tsv.gz", licence: "CC0", weight: 0.1, films: true },
  { name: "KOTE (comments)", file: "kote.tsv.gz", licence: "MIT", weight: 2 },
  { name: "Naver Shopping sample", file: "naver_shopping_sample_train.tsv.gz", licence: "public domain", weight: 10 },
].map((source) => ({ ...source, rows: readRows(join(values.data as string, source.file), source) }));
const shop = sources.at(-1) as (typeof sources)[number];

/** Weights as signed bytes; the few largest are clipped so that the many small ones keep their steps. */
function quantise({ weights }: LinearModel): { bytes: Int8Array; scale: number } {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9997)] as number) / 127;
  return { bytes: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))), scale };
}

const background = sources.filter((source) => source !== shop).flatMap(({ rows, weight }) => toExamples(rows, weight, bits));
const shopExamples = (rows: Row[]) => toExamples(rows, shop.weight, bits);

const heldOut: { logit: number; label: number }[] = [];
for (let fold = 0; fold < foldCount; fold++) {
  const model = fitModel([...background, ...shopExamples(shop.rows.filter((row) => row.fold !== fold))], fitOptions);
  const test = shop.rows.filter((row) => row.fold === fold);
  shopExamples(test).forEach(({ buckets }, i) => {
    heldOut.push({ logit: logitOf(model, buckets), label: (test[i] as Row).label });
  });
  console.log(`fold ${fold + 1} of ${foldCount} done`);
}
const labels = heldOut.map(({ label }) => label);
const logits = heldOut.map(({ logit }) => logit);
const platt = calibrate(logits, labels);
console.log("shop reviews, held out:", binaryMetrics(logits, labels));

const model = fitModel([...background, ...shopExamples(shop.rows)], fitOptions);
const { bytes, scale } = quantise(model);
const sha256 = createHash("sha256").update(bytes).digest("hex");
const card: ModelCard = {
  version: sha256.slice(0, 12),
  bits,
  scale,
  bias: model.bias,
  platt,
  sha256,
  trainedOn: sources.map(({ name, licence, rows, weight }) => ({ name, licence, rows: rows.length, weight })),
};
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, "weights.i8"), bytes);
writeFileSync(join(values.out, "model.json"), `${JSON.stringify(card, null, 2)}\n`);
console.log(`model ${card.version} written to ${values.out}`);
