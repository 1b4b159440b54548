import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { extendTailwindMerge } from "tailwind-merge";
import { expect, it } from "vitest";
import { mergeClasses } from "./class-groups";

/** With every utility there is, and the names of our own scales. */
const mergeAll = extendTailwindMerge({
  extend: {
    classGroups: {
      "font-size": [{ text: ["caption", "small", "base", "read", "title", "h2", "h1", "number", "score", "display"] }],
      shadow: [{ shadow: ["1", "2", "3"] }],
    },
  },
});

const sources = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !file.endsWith("class-groups.ts"))
    .map((file) => readFileSync(path.join(folder, file), "utf8")),
);
const written = new Set(sources.flatMap((source) => source.match(/(?<=["'`\s])[^\s"'`]+(?=["'`\s])/g) ?? []));
const isUtility = (word: string) => !word.includes("${") && mergeAll(`${word} ${word}`) === word;
const withoutModifiers = (word: string) => word.replace(/^(?:[^[\]():]|\[[^\]]*\]|\([^)]*\))*:(?=[^:]+$)/, "");
const utilities = [...new Set([...written].filter(isUtility).map(withoutModifiers))];

/** Pairs that we merge otherwise than the whole of tailwind-merge. */
function wronglyMerged(words: readonly string[]): string[] {
  // One of each kind: classes that take each other's place are of one kind.
  const kinds = words.reduce<string[]>((found, each) => {
    const isKnown = found.some((one) => mergeAll(`${one} ${each}`) === each && mergeAll(`${each} ${one}`) === one);
    return isKnown ? found : [...found, each];
  }, []);
  return words.flatMap((each) =>
    kinds
      .filter((kind) => kind !== each)
      .flatMap((kind) => [`${kind} ${each}`, `${each} ${kind}`])
      .filter((pair) => mergeClasses(pair) !== mergeAll(pair))
      .map((pair) => `${pair} → ${mergeClasses(pair)}, not ${mergeAll(pair)}`),
  );
}

it("merges what the product writes as the whole of tailwind-merge does", () => {
  expect(utilities.length).toBeGreaterThan(500);
  expect(wronglyMerged(utilities)).toEqual([]);
});

it("tells of a utility that it does not know and that could be merged wrongly", () => {
  expect(wronglyMerged(["p-4", "columns-2", "columns-3", "ps-2"])).toEqual(
    expect.arrayContaining([
      "columns-2 columns-3 → columns-2 columns-3, not columns-3",
      "ps-2 p-4 → ps-2 p-4, not p-4",
    ]),
  );
});

it("leaves another condition alone", () => {
  expect(mergeClasses("px-2 lg:px-4 hover:bg-hover bg-bg px-3 max-lg:px-1")).toBe(
    mergeAll("px-2 lg:px-4 hover:bg-hover bg-bg px-3 max-lg:px-1"),
  );
});
