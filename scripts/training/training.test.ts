import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { calibrate } from "./calibrate";
import { expandTemplate, readSeedRows } from "./expand-templates";
import { fitModel, logitOf } from "./fit-model";
import { quantise } from "./quantise";
import { mulberry32 } from "./random";
import { foldOf, readRows } from "./read-rows";

const dir = mkdtempSync(join(tmpdir(), "training-"));
afterAll(() => rmSync(dir, { recursive: true }));

const fit = { bits: 10, epochs: 20, rate: 0.2, decay: 1e-6, averaged: true, leastEvidence: 0 };
const examples = [
  { buckets: Uint32Array.of(1, 2), target: 1, weight: 1 },
  { buckets: Uint32Array.of(1, 3), target: 0, weight: 1 },
];

describe("training", () => {
  it("grows every reading of a template, or as many as asked", () => {
    expect(expandTemplate("{국|면}이 {짜요|좋아요}", 9, mulberry32(1)).sort()).toEqual(
      ["국이 좋아요", "국이 짜요", "면이 좋아요", "면이 짜요"].sort(),
    );
    expect(expandTemplate("{a|b|c} {d|e|f}", 4, mulberry32(1))).toHaveLength(4);
  });

  it("has seed sentences for both sides and both sections", () => {
    const rows = readSeedRows(new URL("./seed-sentences.tsv", import.meta.url), 1);
    for (const label of [0, 1])
      for (const section of ["place", "product"])
        expect(rows.filter((row) => row.label === label && row.section === section).length).toBeGreaterThan(20);
  });

  it("reads gzipped rows and keeps a text in one fold whatever its spacing", () => {
    writeFileSync(join(dir, "rows.tsv.gz"), gzipSync("1\t좋아요\t9\nx\t제목\n2\t보통\t6\n"));
    expect(readRows(join(dir, "rows.tsv.gz"), { films: true })).toMatchObject([
      { label: 1, text: "좋아요", filmStars: 9 },
      { label: 2, text: "보통", filmStars: 6 },
    ]);
    expect(foldOf("정말  좋아요 ")).toBe(foldOf("정말 좋아요"));
  });

  it("learns what tells the labels apart, the same each time", () => {
    const model = fitModel(examples, fit);
    expect(logitOf(model, Uint32Array.of(2))).toBeGreaterThan(0);
    expect(logitOf(model, Uint32Array.of(3))).toBeLessThan(0);
    expect(fitModel(examples, fit)).toEqual(model);
  });

  it("learns nothing from what too few examples have", () => {
    const { weights, evidence } = fitModel(examples, { ...fit, leastEvidence: 2 });
    expect([1, 2, 3].map((bucket) => evidence[bucket])).toEqual([2, 1, 1]);
    expect([2, 3].map((bucket) => weights[bucket])).toEqual([0, 0]);
    expect(weights[1]).not.toBe(0);
  });

  it("calibrates shrunken logits back", () => {
    const logits = Array.from({ length: 2000 }, (_, i) => (i % 41) / 10 - 2);
    const random = mulberry32(5);
    const labels = logits.map((logit) => (random() < 1 / (1 + Math.exp(-(3 * logit + 1))) ? 1 : 0));
    const { slope, offset } = calibrate(logits, labels);
    expect(slope).toBeCloseTo(3, 0);
    expect(offset).toBeCloseTo(1, 0);
  });

  it("quantises within half a step", () => {
    const weights = Float32Array.from([0.5, -1, 0.25, 0]);
    const { bytes, scale } = quantise({ weights }, 127);
    bytes.forEach((byte, i) => {
      const clipped = Math.min(scale * 127, Math.abs(weights[i] as number));
      expect(Math.abs(Math.abs(byte * scale) - clipped)).toBeLessThanOrEqual(scale / 2 + 1e-6);
    });
  });

  it("drops a quiet weight that rests on little sooner than one that rests on much", () => {
    const weights = Float32Array.from([1, 1, 0.1, 0.1]);
    const evidence = Float32Array.from([20, 20, 2, 80]);
    expect([...quantise({ weights, evidence }, 10, 0.7).bytes]).toEqual([10, 10, 0, 1]);
  });
});
