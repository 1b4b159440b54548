// usage: npm run train -- --data DIR [--out DIR]   DIR holds the .tsv.gz files named below; about two minutes on one core
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { binaryMetrics } from "@/bench/binary-metrics";
import { type ModelCard, type ModelPart, partNames } from "@/server/integrations/sentiment/built-in/model-card";
import { builtInModelDir } from "@/server/integrations/sentiment/built-in/sentiment-model";
import { calibrate } from "./training/calibrate";
import { bucketsOf } from "./training/examples";
import { readSeedRows } from "./training/expand-templates";
import { type LinearModel, logitOf } from "./training/fit-model";
import { fitFilm, fitIsFilm, fitIsPlace, fitShop, type Sources, shopBackground } from "./training/fit-parts";
import { quantise } from "./training/quantise";
import { foldCount, type Row, readRows } from "./training/read-rows";

/** Odds of a kind review of a place: KR3 counts 388,111 to 70,910. Half of them, so that complaints still count. */
const placeOffset = Math.log(388_111 / 70_910) / 2;
const sentencesPerTemplate = 24;
/** Steps a weight is kept in, each side of 0. Coarse ones pack small: the whole model stays under 2 MB. */
const levels = { shop: 127, film: 7, isFilm: 31, isPlace: 31 };
const seedFile = new URL("./training/seed-sentences.tsv", import.meta.url);

const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string", default: builtInModelDir } },
});
if (!values.data) {
  console.error("usage: npm run train -- --data DIR [--out DIR]");
  process.exit(2);
}
const dataDir = values.data;
const startedMs = performance.now();
const say = (what: string) =>
  console.log(`${((performance.now() - startedMs) / 1000).toFixed(0).padStart(4)} s  ${what}`);

const sources: Sources = {
  films: readRows(join(dataDir, "nsmc_full_train.tsv.gz"), { films: true }),
  comments: readRows(join(dataDir, "kote.tsv.gz")),
  products: readRows(join(dataDir, "naver_shopping_sample_train.tsv.gz")),
  seeds: readSeedRows(seedFile, sentencesPerTemplate),
};
const filmsHeldOut = readRows(join(dataDir, "nsmc_dev.tsv.gz"), { films: true }).filter(({ label }) => label !== 2);
say(`read ${Object.values(sources).reduce((sum, rows) => sum + rows.length, 0)} rows`);

/** Platt scaling on rows the model has not seen, and how well it does on them. */
function judge(rows: readonly Row[], logits: readonly number[]) {
  const labels = rows.map(({ label }) => label);
  const platt = calibrate(logits, labels);
  const metrics = binaryMetrics(
    logits.map((logit) => platt.slope * logit + platt.offset),
    labels,
  );
  const { accuracy, auc, macroF1 } = metrics;
  return { platt, heldOut: { rows: rows.length, accuracy, auc, macroF1 } };
}

const isFilm = fitIsFilm(sources);
const isPlace = fitIsPlace(sources);
say("topics learned");

const background = shopBackground(sources, isFilm);
const seenLast: { row: Row; logit: number }[] = [];
for (let fold = 0; fold < foldCount; fold++) {
  const model = fitShop(
    background,
    sources.products.filter((row) => row.fold !== fold),
  );
  for (const row of sources.products.filter((each) => each.fold === fold))
    seenLast.push({ row, logit: logitOf(model, bucketsOf(row.text, model.bits)) });
  say(`products, fold ${fold + 1} of ${foldCount}`);
}
const products = judge(
  seenLast.map(({ row }) => row),
  seenLast.map(({ logit }) => logit),
);
const shop = fitShop(background, sources.products);

const film = fitFilm(sources.films);
const films = judge(
  filmsHeldOut,
  filmsHeldOut.map(({ text }) => logitOf(film, bucketsOf(text, film.bits))),
);
say("films learned");

const asIs = { slope: 1, offset: 0 };
const trained: Record<(typeof partNames)[number], { model: LinearModel; platt: { slope: number; offset: number } }> = {
  shop: { model: shop, platt: products.platt },
  film: { model: film, platt: films.platt },
  isFilm: { model: isFilm, platt: asIs },
  isPlace: { model: isPlace, platt: asIs },
};
const quantised = partNames.map((name) => ({ name, ...quantise(trained[name].model, levels[name]) }));
const bytes = Buffer.concat(quantised.map((part) => Buffer.from(part.bytes.buffer)));
const sha256 = createHash("sha256").update(bytes).digest("hex");
const parts = Object.fromEntries(
  quantised.map(({ name, scale }) => {
    const { model, platt } = trained[name];
    return [name, { bits: model.bits, scale, bias: model.bias, ...platt } satisfies ModelPart];
  }),
) as ModelCard["parts"];
const card: ModelCard = {
  version: sha256.slice(0, 12),
  sha256,
  parts,
  placeOffset,
  trainedOn: [
    { name: "NSMC, film reviews", licence: "CC0", rows: sources.films.length },
    { name: "KOTE, online comments", licence: "MIT", rows: sources.comments.length },
    { name: "Naver Shopping sample", licence: "public domain", rows: sources.products.length },
    { name: "our own sentences", licence: "ours", rows: sources.seeds.length },
  ],
  heldOut: { "products, five folds": products.heldOut, films: films.heldOut },
};
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, "weights.i8.br"), brotliCompressSync(bytes));
writeFileSync(join(values.out, "model.json"), `${JSON.stringify(card, null, 2)}\n`);
say(`model ${card.version} written to ${values.out}`);
console.log(card.heldOut);
