import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import words from "@/messages/ko/guard.json" with { type: "json" };
import { fixNames } from "./use-fix-words";

const sources = globSync("server/domain/reply-guard/**/*.ts", { exclude: (file) => file.includes(".test.") });
const labelled = /(?:label: |\b(?:addSentence|removeSpans)\([\s\S]*?)"([가-힣][^".]*)"(?=,?\s*[,)}])/g;

it("names every fix the guard offers, as the guard does", () => {
  const labels = sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(labelled)].map(([, label = ""]) => label),
  );
  expect(new Set(labels).size).toBeGreaterThan(10);
  expect([...new Set(labels)].filter((label) => !(label in fixNames))).toEqual([]);
  expect(words.fix).toEqual(Object.fromEntries(Object.entries(fixNames).map(([label, name]) => [name, label])));
});
