import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type Aspect, aspects } from "@/server/domain/analysis";
import type { Cues } from "@/server/domain/understanding/aspect-cues";
import { loadClauseModel } from "./clause-model";
import { builtInModelDir } from "./read-weights";

const dir = mkdtempSync(join(tmpdir(), "clause-model-"));
afterAll(() => rmSync(dir, { recursive: true }));

const model = loadClauseModel();
const noCues: Cues = new Map();
const plain = { turns: false, asks: false, supposes: false, wishes: false };
type Said = { text: string; stance?: number; cues?: Cues };
/** What a review of these clauses says, each clause by its own stance. */
function read(said: readonly Said[], mood = 0): Map<Aspect, number> {
  const clauses = said.flatMap(({ text, stance = 0, cues = noCues }) => {
    const voice = model.hear(text, cues, { clause: stance, review: mood });
    return voice ? [{ ...voice, cues, stance, side: 1, frame: plain }] : [];
  });
  if (clauses.length === 0) return new Map();
  return new Map(model.judge(clauses, { stance: mood, side: 1 }).verdicts.map(({ aspect, score }) => [aspect, score]));
}

describe("the built-in clause model", () => {
  it.each([
    ["불러도 대답을 안 해요", "service"],
    ["컵이 더러워요", "cleanliness"],
    ["주차가 힘들어요", "location"],
    ["머리카락이 나왔어요", "cleanliness"],
  ] as const)("hears a complaint without the lexicon: %s", (text, aspect) => {
    expect(read([{ text, stance: -0.5 }], -0.5).get(aspect)).toBeLessThan(0);
  });

  it("lets the words of the lexicon speak", () => {
    const cue = { good: 1, bad: 0, named: true, mentioned: false, plain: false, loose: true };
    const cues: Cues = new Map([["taste", cue]]);
    expect(read([{ text: "온기탕 끝내줘요", stance: 0.5, cues }], 0.5).get("taste")).toBeGreaterThan(0);
  });

  it("hears nothing where nothing is said", () => {
    expect(read([]).size).toBe(0);
    expect(read([{ text: "" }]).size).toBe(0);
    expect(read([{ text: "동생이랑 갔어요" }]).size).toBe(0);
  });

  it("doubts a vague complaint that stands in a very glad review", () => {
    const told = { text: "테이블이 끈적했어요", stance: -0.2 };
    const praise = { text: "정말 최고예요", stance: 0.95 };
    const alone = read([told], -0.2).get("cleanliness") ?? 0;
    const among = read([praise, praise, told, praise], 0.95).get("cleanliness") ?? 0;
    expect(alone).toBeLessThan(0);
    expect(among).toBeGreaterThan(alone);
  });

  it("stays within bounds and says the same twice, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary" })),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (texts, stance) => {
          const said = texts.map((text) => ({ text, stance }));
          const heard = read(said, stance);
          for (const [aspect, side] of heard) {
            expect(aspects).toContain(aspect);
            expect(Math.abs(side)).toBeLessThanOrEqual(1);
          }
          expect(read(said, stance)).toEqual(heard);
        },
      ),
    );
  });

  it("refuses weights that are not the card's", () => {
    const card = JSON.parse(readFileSync(join(builtInModelDir, "clauses.json"), "utf8"));
    writeFileSync(join(dir, "clauses.json"), JSON.stringify({ ...card, sha256: "0".repeat(64) }));
    copyFileSync(join(builtInModelDir, "clauses.i8.br"), join(dir, "clauses.i8.br"));
    expect(() => loadClauseModel(dir)).toThrow(/do not match/);
  });
});
