import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { binaryMetrics } from "@/bench/binary-metrics";
import { readSeedRows } from "@/scripts/training/expand-templates";
import { loadSentimentModel } from "@/server/integrations/sentiment/built-in/sentiment-model";

const rows = readFileSync(new URL("./hard-sentences.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t") as [string, string]);

it("has at least 300 hard sentences, none of them taught to the model", () => {
  const taught = new Set(
    readSeedRows(new URL("../../scripts/training/seed-sentences.tsv", import.meta.url), 48).map(({ text }) =>
      text.trim(),
    ),
  );
  expect(rows.length).toBeGreaterThanOrEqual(300);
  expect(rows.filter(([, text]) => taught.has(text.trim()))).toEqual([]);
});

/** Irony, implicit complaints and idioms on purpose: far harder than what shops get. Floors just under what we reach. */
it("keeps its level on them", () => {
  const model = loadSentimentModel();
  const metrics = binaryMetrics(
    rows.map(([, text]) => model.score(text)),
    rows.map(([label]) => Number(label)),
  );
  expect(metrics.macroF1).toBeGreaterThanOrEqual(0.68);
  expect(metrics.auc).toBeGreaterThanOrEqual(0.74);
  expect(metrics.negativeRecall).toBeGreaterThanOrEqual(0.7);
});
