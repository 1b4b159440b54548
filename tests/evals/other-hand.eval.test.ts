import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { binaryMetrics } from "@/bench/binary-metrics";
import { createJudge, ReplyLineSchema } from "@/scripts/evaluation/judge-reply";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";

const read = (file: string) =>
  readFileSync(new URL(`data/other-hand/${file}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
const rows = (file: string) => read(file).map((line) => line.split("\t"));
const analyzer = createBuiltInAnalyzer();
const analyze = (text = "", stars = "") => analyzer.analyze({ text, rating: stars ? Number(stars) : null, menu: [] });
const share = <T>(all: readonly T[], is: (each: T) => boolean) => all.filter(is).length / all.length;

test("aspects of restaurant sentences", () => {
  const pairs = rows("aspects.tsv").map(([, text, labels = ""]) => ({
    told: new Set(labels === "-" ? [] : labels.split("|")),
    heard: new Set(analyze(text).aspects.map(({ aspect, polarity }) => `${aspect}:${polarity}`)),
  }));
  const names = (mentions: Set<string>) => new Set([...mentions].map((mention) => mention.split(":")[0] as string));
  const f1 = (of: (mentions: Set<string>) => Set<string>) => {
    const [told, heard] = [pairs.map((pair) => of(pair.told)), pairs.map((pair) => of(pair.heard))];
    const both = told.reduce((sum, each, at) => sum + each.intersection(heard[at] ?? new Set()).size, 0);
    const size = (sets: Set<string>[]) => sets.reduce((sum, each) => sum + each.size, 0);
    return (2 * both) / (size(told) + size(heard));
  };
  const complaints = pairs.flatMap(({ told, heard }) =>
    [...told].filter((mention) => mention.endsWith(":negative")).map((mention) => heard.has(mention)),
  );
  expect(f1(names)).toBeGreaterThanOrEqual(0.855);
  expect(f1((mentions) => mentions)).toBeGreaterThanOrEqual(0.75);
  expect(share(complaints, Boolean)).toBeGreaterThanOrEqual(0.81);
});

test("urgency", () => {
  const judged = rows("urgency.tsv").map(([, text, stars, kind]) => ({
    kind,
    isCalled: analyze(text, stars).urgency !== null,
  }));
  const urgent = judged.filter(({ kind }) => kind !== "-" && kind !== "strong-complaint");
  expect(share(urgent, ({ isCalled }) => isCalled)).toBeGreaterThanOrEqual(0.93);
  expect(
    share(
      judged.filter(({ kind }) => kind === "-"),
      ({ isCalled }) => isCalled,
    ),
  ).toBeLessThanOrEqual(0.15);
});

test.each([
  ["text alone", false, { macroF1: 0.85, auc: 0.92 }],
  ["with stars", true, { macroF1: 0.925, auc: 0.97 }],
] as const)("sentiment, %s", (_, withStars, floor) => {
  const sure = rows("sentiment.tsv").filter(([, , , , label]) => label === "positive" || label === "negative");
  const { macroF1, auc } = binaryMetrics(
    sure.map(([, text, , stars]) => analyze(text, withStars ? stars : "").score),
    sure.map(([, , , , label]) => Number(label === "positive")),
  );
  expect(macroF1).toBeGreaterThanOrEqual(floor.macroF1);
  expect(auc).toBeGreaterThanOrEqual(floor.auc);
});

test("replies", async () => {
  const judge = createJudge();
  const judged = await Promise.all(
    read("replies.ndjson").map(async (line) => {
      const { expected, ...reply } = JSON.parse(line) as { expected: { verdict: string } };
      return { expected: expected.verdict, verdict: (await judge(ReplyLineSchema.parse(reply))).verdict };
    }),
  );
  const of = (verdict: string) => judged.filter(({ expected }) => expected === verdict);
  expect(share(of("P0"), ({ verdict }) => verdict === "P0")).toBeGreaterThanOrEqual(0.88);
  expect(share(of("clean"), ({ verdict }) => verdict === "P0")).toBeLessThanOrEqual(0.05);
});
