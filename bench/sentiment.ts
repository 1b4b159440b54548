// usage: npm run bench sentiment -- [--file F.tsv]   F: label \t text, 0 negative, 1 positive, other rows skipped
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import { loadSentimentModel } from "@/server/integrations/sentiment/built-in/sentiment-model";
import { binaryMetrics } from "./binary-metrics";

const ownSentences = new URL("../tests/evals/hard-sentences.tsv", import.meta.url);
const warmUpMs = 500;
const measureMs = 1500;

const { values } = parseArgs({ options: { file: { type: "string" } }, allowPositionals: true });

const rows = readFileSync(values.file ?? ownSentences, "utf8")
  .split("\n")
  .flatMap((line) => {
    const [label, text] = line.replace(/\r$/u, "").split("\t");
    return text && (label === "0" || label === "1") ? [{ label: Number(label), text }] : [];
  });
if (rows.length === 0) {
  console.error("no rows labelled 0 or 1 in the file");
  process.exit(2);
}

const analyzer = createBuiltInAnalyzer();
const model = loadSentimentModel();
const texts = rows.map(({ text }) => text);

/** Reads the rows over and over for `durationMs` of processor time; returns reviews per second of one core. */
function reviewsPerSecond(durationMs: number): number {
  const before = process.cpuUsage();
  let reviews = 0;
  let spentMs = 0;
  do {
    for (const text of texts) model.score(text);
    reviews += texts.length;
    const { user, system } = process.cpuUsage(before);
    spentMs = (user + system) / 1000;
  } while (spentMs < durationMs);
  return (reviews / spentMs) * 1000;
}

const metrics = binaryMetrics(
  texts.map((text) => analyzer.analyze({ text, rating: null, menu: [] }).score),
  rows.map(({ label }) => label),
);
reviewsPerSecond(warmUpMs);
console.log(
  JSON.stringify({ ...metrics, reviewsPerSecond: Math.round(reviewsPerSecond(measureMs)), rows: rows.length }),
);
