import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Aspect, aspects } from "@/server/domain/analysis";
import { ClauseModel } from "@/server/integrations/sentiment/built-in/clause-model";
import { fitLean, fitSpoken, teach } from "./fit-clauses";
import { fitCompared, hearOutOfFold } from "./fit-compared";
import { fitReviews } from "./fit-reviews";
import { readSentences } from "./read-sentences";
import { packClauses, spokenFrom } from "./write-clauses";

const dir = mkdtempSync(join(tmpdir(), "sentences-"));
afterAll(() => rmSync(dir, { recursive: true }));
const file = join(dir, "sentences.tsv");
const head = "# ours\nbatch\tsentiment\taspects\ttext\n";

const calm = { clause: 0, review: 0 };

function learn(text: string) {
  writeFileSync(file, head + text);
  const taught = readSentences(file).map((sentence) => teach(sentence, () => ({ stance: 0, side: 0 })));
  const spoken = fitSpoken(taught);
  const heard = hearOutOfFold(taught.map((sentence, i) => ({ sentence, fold: i % 2 })));
  const compared = fitCompared(heard);
  const reviewModel = fitReviews(
    heard.map((each) => ({ ...each, weight: 1 })),
    compared,
    spokenFrom,
  );
  const learned = { spoken, compared, lean: fitLean(taught, spoken), ...reviewModel };
  const { card, bytes } = packClauses(learned, { name: "t", licence: "ours", rows: 1 });
  return { card, model: new ClauseModel(card, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)) };
}

const loudnessOf = (model: ClauseModel, words: string, aspect: Aspect) =>
  model.hear(words, new Map(), calm)?.loudness[aspects.indexOf(aspect)];
const leanOf = (model: ClauseModel, words: string, aspect: Aspect) =>
  model.hear(words, new Map(), calm)?.leans[aspects.indexOf(aspect)];

const lines = [
  "01\tnegative\ttaste-\t쭈글쭈글 가나",
  "01\tpositive\tservice+\t방글방글 다라",
  "01\tneutral\t\t마바사 아자",
];

describe("learning from sentences", () => {
  it("reads aspects with their sign, comments and an empty cell", () => {
    writeFileSync(file, `${head}07\tmixed\ttaste+ price0\t국은 좋고 값은 만원\n07\tneutral\t\t다녀옴\n`);
    expect(readSentences(file)).toEqual([
      {
        batch: "07",
        sentiment: "mixed",
        aspects: new Map([
          ["taste", "positive"],
          ["price", "neutral"],
        ]),
        text: "국은 좋고 값은 만원",
      },
      { batch: "07", sentiment: "neutral", aspects: new Map(), text: "다녀옴" },
    ]);
  });

  it.each(["07\tmixed\ttastes+\t국", "07\tgood\t\t국", "07\tmixed\ttaste\t국"])(
    "refuses a line it cannot read: %s",
    (line) => {
      writeFileSync(file, `${head}${line}\n`);
      expect(() => readSentences(file)).toThrow();
    },
  );

  it("tells what is spoken of and the side taken, the same each time", () => {
    const { card, model } = learn(lines.join("\n"));
    expect(leanOf(model, "쭈글쭈글 가나", "taste")).toBeLessThan(0);
    expect(leanOf(model, "방글방글 다라", "service")).toBeGreaterThan(0);
    expect(loudnessOf(model, "방글방글 다라", "service")).toBeGreaterThan(0);
    expect(loudnessOf(model, "방글방글 다라", "taste")).toBeLessThan(0);
    expect(learn(lines.join("\n")).card).toEqual(card);
  });

  it("finds the clause that speaks of an aspect by itself", () => {
    const pairs = Array.from(
      { length: 4 },
      (_, i) => `02\tmixed\ttaste- service+\t쭈글쭈글 가나, 방글방글 다라${"!".repeat(i)}`,
    );
    const { model } = learn([...lines, ...pairs].join("\n"));
    expect(loudnessOf(model, "방글방글 다라", "taste")).toBeLessThan(0);
  });
});
