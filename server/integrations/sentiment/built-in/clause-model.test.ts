import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { aspects } from "@/server/domain/analysis";
import type { Cues } from "@/server/domain/understanding/aspect-cues";
import { loadClauseModel } from "./clause-model";
import { builtInModelDir } from "./read-weights";

const dir = mkdtempSync(join(tmpdir(), "clause-model-"));
afterAll(() => rmSync(dir, { recursive: true }));

const model = loadClauseModel();
const noCues: Cues = new Map();
const feeling = (stance: number) => ({ clause: stance, review: stance });
const read = (text: string, stance = 0, among = 1) => model.read(text, noCues, feeling(stance), among);

describe("the built-in clause model", () => {
  it.each([
    ["불러도 대답을 안 해요", "service"],
    ["컵이 더러워요", "cleanliness"],
    ["주차가 힘들어요", "location"],
    ["머리카락이 나왔어요", "cleanliness"],
  ] as const)("hears a complaint without the lexicon: %s", (text, aspect) => {
    expect(read(text, -0.5).get(aspect)).toBeLessThan(0);
  });

  it("lets the words of the lexicon speak", () => {
    const cue = { good: 1, bad: 0, named: true, mentioned: false, plain: false, loose: true };
    expect(model.read("온기탕 끝내줘요", new Map([["taste", cue]]), feeling(0.5), 1).get("taste")).toBeGreaterThan(0);
  });

  it("hears nothing where nothing is said", () => {
    expect(read("").size).toBe(0);
    expect(read("동생이랑 갔어요").size).toBe(0);
  });

  it("hears less in each of many clauses than in one that stands alone", () => {
    const alone = read("컵이 더러워요", -0.5);
    for (const among of [2, 8, 40]) expect(read("컵이 더러워요", -0.5, among).size).toBeLessThanOrEqual(alone.size);
    expect(read("컵이 더러워요", -0.5, 1_000).size).toBe(0);
  });

  it("stays within bounds and says the same twice, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.double({ min: -1, max: 1, noNaN: true }), (text, stance) => {
        const said = read(text, stance);
        for (const [aspect, side] of said) {
          expect(aspects).toContain(aspect);
          expect(Math.abs(side)).toBeLessThanOrEqual(1);
        }
        expect(read(text, stance)).toEqual(said);
      }),
    );
  });

  it("refuses weights that are not the card's", () => {
    const card = JSON.parse(readFileSync(join(builtInModelDir, "clauses.json"), "utf8"));
    writeFileSync(join(dir, "clauses.json"), JSON.stringify({ ...card, sha256: "0".repeat(64) }));
    copyFileSync(join(builtInModelDir, "clauses.i8.br"), join(dir, "clauses.i8.br"));
    expect(() => loadClauseModel(dir)).toThrow(/do not match/);
  });
});
