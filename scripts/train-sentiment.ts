// usage: npm run train -- --data DIR [--out DIR]   DIR holds the .tsv.gz files named below; one to four minutes
import { join } from "node:path";
import { parseArgs } from "node:util";
import { binaryMetrics } from "@/bench/binary-metrics";
import { splitClauses } from "@/server/domain/understanding/clauses";
import { builtInModelDir } from "@/server/integrations/sentiment/built-in/read-weights";
import { calibrate } from "./training/calibrate";
import { bucketsOf } from "./training/examples";
import { readSeedRows } from "./training/expand-templates";
import { fitLean, fitSpoken, shareGrams, teach } from "./training/fit-clauses";
import { fitCompared, hearOutOfFold } from "./training/fit-compared";
import { fitReviews } from "./training/fit-reviews";
import { type LinearModel, logitOf } from "./training/fit-model";
import {
  fitFilm,
  fitIsFilm,
  fitIsPlace,
  fitShop,
  fitTakesSide,
  type Sources,
  shopBackground,
} from "./training/fit-parts";
import { foldCount, foldOf, type Row, readRows } from "./training/read-rows";
import { readSandboxFeelings, readSandboxSentences } from "./training/read-sandbox";
import { readTaughtReviews, readTaughtSentences, type Sentence } from "./training/read-sentences";
import { readStretches, readTaughtStories } from "./training/read-stretches";
import { spokenFrom, writeClauses } from "./training/write-clauses";
import { asPacked, writeModel } from "./training/write-model";

/** Odds of a kind review of a place: KR3 counts 388,111 to 70,910. A third of them, so that complaints still count. */
const placeOffset = Math.log(388_111 / 70_910) / 3;
/** A text halfway between film and shop talk goes to the films: their idiom is the more particular. */
const filmTalk = { slope: 2, offset: 1.1 };
/** A text halfway between place and product goes to the products, for whom kindness must be said. */
const placeTalk = { slope: 2, offset: -1.5 };

/** Told from rows weighed on purpose; what is as likely one as the other counts as taking a side. */
const sideTalk = { slope: 1, offset: 0 };

const sentencesPerTemplate = 48;
const seedFile = new URL("./training/seed-sentences.tsv", import.meta.url);
/** What fewer sentences share teaches the clause model nothing about others. */
const fewestSentences = 2;
/** How much a review teaches of what a review says: the sandbox is most like what shops get, long stories are few. */
const reviewWeights = { sentence: 0.3, shop: 1, story: 2 };
/** Whole batches stay together: a model that judges one has read nothing of its writer. */
const foldOfBatch = ({ batch }: Pick<Sentence, "batch">) => foldOf(batch);

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

const taughtReviews = readTaughtReviews();
const stories = [...readTaughtStories(), ...taughtReviews];
const sandbox = readSandboxFeelings().map(({ shop, ...felt }) => ({ ...felt, batch: shop }));
const toldBySandbox = readSandboxSentences();
const pieces = [...readTaughtSentences(), ...taughtReviews, ...readStretches(), ...toldBySandbox];
const sandboxShops = new Set(toldBySandbox.map(({ batch }) => batch));
const sources: Sources = {
  films: readRows(join(dataDir, "nsmc_full_train.tsv.gz"), { films: true }),
  comments: readRows(join(dataDir, "kote.tsv.gz")),
  products: readRows(join(dataDir, "naver_shopping_sample_train.tsv.gz")),
  seeds: readSeedRows(seedFile, sentencesPerTemplate),
  sentences: readTaughtSentences(),
  reviews: [...sandbox, ...stories],
};
const filmsHeldOut = readRows(join(dataDir, "nsmc_dev.tsv.gz"), { films: true }).filter(({ label }) => label !== 2);
say(`read ${Object.values(sources).reduce((sum, rows) => sum + rows.length, 0)} rows`);

const logitsOf = (model: LinearModel, rows: readonly Row[]) =>
  rows.map(({ text }) => logitOf(model, bucketsOf(text, model.bits)));

function heldOut(scores: readonly number[], rows: readonly Row[]) {
  const { accuracy, auc, macroF1 } = binaryMetrics(
    scores,
    rows.map(({ label }) => label),
  );
  return { rows: rows.length, accuracy, auc, macroF1 };
}

const isFilm = fitIsFilm(sources);
const isPlace = fitIsPlace(sources);
say("topics learned");

const background = shopBackground(sources, isFilm);
/** All we teach the clause model, whole and by clause, read by models that were not taught it. */
const unseenLogits = new Map<string, { shop: number; side: number }>();
const outOfFold = Array.from({ length: foldCount }, (_, fold) => {
  const [taught, test] = [
    sources.products.filter((row) => row.fold !== fold),
    sources.products.filter((row) => row.fold === fold),
  ];
  const ours = [...sources.sentences, ...stories, ...sandbox].filter((each) => foldOfBatch(each) !== fold);
  const unseen = [...pieces, ...stories].filter((each) => foldOfBatch(each) === fold);
  const model = asPacked("shop", fitShop(background, taught, ours));
  const logits = logitsOf(model, test);
  const places = logitsOf(asPacked("isPlace", fitIsPlace({ ...sources, products: taught })), test);
  const sides = asPacked(
    "takesSide",
    fitTakesSide({
      ...sources,
      sentences: sources.sentences.filter((each) => foldOfBatch(each) !== fold),
      reviews: [...sandbox, ...stories].filter((each) => foldOfBatch(each) !== fold),
    }),
  );
  for (const { text } of unseen.flatMap((sentence) => [sentence, ...splitClauses(sentence.text)]))
    unseenLogits.set(text, {
      shop: logitOf(model, bucketsOf(text, model.bits)),
      side: logitOf(sides, bucketsOf(text, sides.bits)),
    });
  say(`products and our sentences, fold ${fold + 1} of ${foldCount}`);
  return test.map((row, i) => ({ row, logit: logits[i] as number, place: places[i] as number }));
}).flat();
const productRows = outOfFold.map(({ row }) => row);
const shopTalk = calibrate(
  outOfFold.map(({ logit }) => logit),
  productRows.map(({ label }) => label),
);
const productScores = outOfFold.map(({ logit, place }) => {
  const placeChance = 1 / (1 + Math.exp(-(placeTalk.slope * place + placeTalk.offset)));
  return shopTalk.slope * logit + shopTalk.offset + placeChance * (placeOffset - shopTalk.offset);
});
const shop = fitShop(background, sources.products, [...sources.sentences, ...sources.reviews]);
say("shop talk learned");

const feelingOf = (words: string) => {
  const { shop: logit, side } = unseenLogits.get(words) ?? { shop: 0, side: 0 };
  return { stance: Math.tanh((shopTalk.slope * logit + placeOffset) / 2), side };
};
const taughtSentences = shareGrams(
  pieces.map((sentence) => teach(sentence, feelingOf)),
  fewestSentences,
);
const told = taughtSentences.map((sentence, i) => ({ sentence, fold: foldOfBatch(pieces[i] as Sentence) }));
const toldStories = stories.map((story) => ({ sentence: teach(story, feelingOf), fold: foldOfBatch(story) }));
const heard = hearOutOfFold(told, [...told, ...toldStories]);
const compared = fitCompared(heard.slice(0, told.length));
const reviewWeightOf = (at: number) => {
  const piece = pieces[at];
  if (!piece) return reviewWeights.story;
  if ("review" in piece || taughtReviews.includes(piece)) return 0;
  return sandboxShops.has(piece.batch) ? reviewWeights.shop : reviewWeights.sentence;
};
const reviewModel = fitReviews(
  heard.map((each, at) => ({ ...each, weight: reviewWeightOf(at) })).filter(({ weight }) => weight > 0),
  compared,
  spokenFrom,
);
const spoken = fitSpoken(taughtSentences);
const clauseCard = writeClauses(
  values.out,
  { spoken, compared, lean: fitLean(taughtSentences, spoken), ...reviewModel },
  { name: "our own sentences, and reviews with their aspects", licence: "ours", rows: pieces.length },
);
say(`clause model ${clauseCard.version} written to ${values.out}`);

const film = fitFilm(sources.films);
const filmLogits = logitsOf(asPacked("film", film), filmsHeldOut);
const filmCalibration = calibrate(
  filmLogits,
  filmsHeldOut.map(({ label }) => label),
);
const filmScores = filmLogits.map((logit) => filmCalibration.slope * logit + filmCalibration.offset);
say("films learned");

const card = writeModel(
  values.out,
  {
    shop: { model: shop, calibration: shopTalk },
    film: { model: film, calibration: filmCalibration },
    isFilm: { model: isFilm, calibration: filmTalk },
    isPlace: { model: isPlace, calibration: placeTalk },
    takesSide: { model: fitTakesSide(sources), calibration: sideTalk },
  },
  {
    placeOffset,
    trainedOn: [
      { name: "NSMC, film reviews", licence: "CC0", rows: sources.films.length },
      { name: "KOTE, online comments", licence: "MIT", rows: sources.comments.length },
      { name: "Naver Shopping sample", licence: "public domain", rows: sources.products.length },
      { name: "our own templates", licence: "ours", rows: sources.seeds.length },
      { name: "our own sentences, and reviews with their aspects", licence: "ours", rows: pieces.length },
      { name: "reviews written for the sandbox", licence: "ours", rows: sources.reviews.length },
    ],
    heldOut: {
      "products, five folds": heldOut(productScores, productRows),
      "films, known to be films": heldOut(filmScores, filmsHeldOut),
    },
  },
);
say(`model ${card.version} written to ${values.out}`);
console.log(card.heldOut);
