import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { builtInModelDir } from "./read-weights";
import { loadSentimentModel } from "./sentiment-model";

const dir = mkdtempSync(join(tmpdir(), "sentiment-"));
afterAll(() => rmSync(dir, { recursive: true }));

describe("the built-in sentiment model", () => {
  const model = loadSentimentModel();

  it.each([
    ["국물이 진하고 고기도 푸짐해서 정말 맛있어요", 1],
    ["직원이 불친절하고 음식도 식어서 나왔어요", -1],
    ["안 좋아요", -1],
    ["하나도 안 짜고 좋았어요", 1],
    ["다시는 안 갑니다", -1],
    ["배우들 연기가 훌륭하고 감동적인 영화", 1],
    ["스토리가 엉망이라 시간이 아까운 영화", -1],
  ])("%s", (text, side) => {
    expect(Math.sign(model.score(text))).toBe(side);
  });

  it("takes no side on nothing", () => {
    expect(model.score("")).toBe(0);
    expect(model.score("  \n ")).toBe(0);
  });

  it("scores within [-1, 1], the same each time, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const score = model.score(text);
        return score >= -1 && score <= 1 && model.score(text) === score;
      }),
    );
  });

  it("takes a text of 10 MB without growing with it", () => {
    expect(Math.abs(model.score("맛있어요 ".repeat(2_000_000)))).toBeLessThanOrEqual(1);
  });

  it("is at most 2 MB", () => {
    const bytes = ["model.json", "weights.i8.br", "clauses.json", "clauses.i8.br"].reduce(
      (sum, file) => sum + statSync(join(builtInModelDir, file)).size,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(2_000_000);
  });

  it("refuses weights that are not the card's", () => {
    const card = JSON.parse(readFileSync(join(builtInModelDir, "model.json"), "utf8"));
    writeFileSync(join(dir, "model.json"), JSON.stringify({ ...card, sha256: "0".repeat(64) }));
    copyFileSync(join(builtInModelDir, "weights.i8.br"), join(dir, "weights.i8.br"));
    expect(() => loadSentimentModel(dir)).toThrow(/do not match/);
  });
});
