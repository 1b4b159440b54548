// usage: npm run train -- --data DIR [--out DIR]   DIR holds the .tsv.gz files named below; one to four minutes
import { join } from "node:path";
import { parseArgs } from "node:util";
import { binaryMetrics } from "@/bench/binary-metrics";
import { builtInModelDir } from "@/server/integrations/sentiment/built-in/sentiment-model";
import { calibrate } from "./training/calibrate";
import { bucketsOf } from "./training/examples";
import { readSeedRows } from "./training/expand-templates";
import { type LinearModel, logitOf } from "./training/fit-model";
import { fitFilm, fitIsFilm, fitIsPlace, fitShop, type Sources, shopBackground } from "./training/fit-parts";
import { foldCount, type Row, readRows } from "./training/read-rows";
import { writeModel } from "./training/write-model";

/** Odds of a kind review of a place: KR3 counts 388,111 to 70,910. Half of them, so that complaints still count. */
const placeOffset = Math.log(388_111 / 70_910) / 2;
/** A text halfway between film and shop talk goes to the films: their idiom is the more particular. */
const filmTalk = { slope: 2, offset: 1 };
const asIs = { slope: 1, offset: 0 };

const sentencesPerTemplate = 48;
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

const scoreAll = (model: LinearModel, rows: readonly Row[]) =>
  rows.map(({ text, label }) => ({ label, logit: logitOf(model, bucketsOf(text, model.bits)) }));

/** Platt scaling on rows the model has not seen, and how well it does on them. */
function judge(seenLast: readonly { label: number; logit: number }[]) {
  const labels = seenLast.map(({ label }) => label);
  const calibration = calibrate(
    seenLast.map(({ logit }) => logit),
    labels,
  );
  const { accuracy, auc, macroF1 } = binaryMetrics(
    seenLast.map(({ logit }) => calibration.slope * logit + calibration.offset),
    labels,
  );
  return { calibration, heldOut: { rows: labels.length, accuracy, auc, macroF1 } };
}

const isFilm = fitIsFilm(sources);
const isPlace = fitIsPlace(sources);
say("topics learned");

const background = shopBackground(sources, isFilm);
const outOfFold = Array.from({ length: foldCount }, (_, fold) => {
  const model = fitShop(
    background,
    sources.products.filter((row) => row.fold !== fold),
  );
  say(`products, fold ${fold + 1} of ${foldCount}`);
  return scoreAll(
    model,
    sources.products.filter((row) => row.fold === fold),
  );
});
const products = judge(outOfFold.flat());
const shop = fitShop(background, sources.products);

const film = fitFilm(sources.films);
const films = judge(scoreAll(film, filmsHeldOut));
say("films learned");

const card = writeModel(
  values.out,
  {
    shop: { model: shop, calibration: products.calibration },
    film: { model: film, calibration: films.calibration },
    isFilm: { model: isFilm, calibration: filmTalk },
    isPlace: { model: isPlace, calibration: asIs },
  },
  {
    placeOffset,
    trainedOn: [
      { name: "NSMC, film reviews", licence: "CC0", rows: sources.films.length },
      { name: "KOTE, online comments", licence: "MIT", rows: sources.comments.length },
      { name: "Naver Shopping sample", licence: "public domain", rows: sources.products.length },
      { name: "our own sentences", licence: "ours", rows: sources.seeds.length },
    ],
    heldOut: { "products, five folds": products.heldOut, films: films.heldOut },
  },
);
say(`model ${card.version} written to ${values.out}`);
console.log(card.heldOut);
