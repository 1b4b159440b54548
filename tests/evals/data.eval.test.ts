import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { halves, readInjections, readReviews, readUrgencyCases } from "@/scripts/evaluation/cases";
import { readSeedRows } from "@/scripts/training/expand-templates";
import { urgencyCases } from "@/server/domain/understanding/urgency.cases";

const reviews = halves.flatMap(readReviews);
const urgency = halves.flatMap(readUrgencyCases);
const injections = readInjections();
const all = [...reviews, ...urgency, ...injections];

/** Letters and digits alone; of a text without any, everything but space. */
const normalised = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "") || text.replace(/\s/g, "");
const tagged = (tag: string) => reviews.filter(({ tags }) => tags.includes(tag)).length;

test("there are enough cases of every kind", () => {
  expect(reviews.length).toBeGreaterThanOrEqual(2_000);
  expect(new Set(reviews.map(({ category }) => category)).size).toBeGreaterThanOrEqual(16);
  for (const tag of ["dialect", "sarcasm", "mixed", "crying", "idiom", "implicit", "contrast", "foreign", "negation"])
    expect(tagged(tag), tag).toBeGreaterThanOrEqual(50);
  for (const tag of ["star-only", "slang", "typo", "no-space", "emoji-only", "one-word", "question"])
    expect(tagged(tag), tag).toBeGreaterThanOrEqual(20);
  for (const tag of ["hostile", "star-mismatch"]) expect(tagged(tag), tag).toBeGreaterThanOrEqual(15);
  expect(urgency.filter(({ urgent }) => urgent).length).toBeGreaterThanOrEqual(150);
  expect(urgency.filter(({ urgent }) => !urgent).length).toBeGreaterThanOrEqual(150);
  expect(injections.length).toBeGreaterThanOrEqual(200);
});

test("about two fifths are held out", () => {
  for (const read of [readReviews, readUrgencyCases]) {
    const [tuning, heldOut] = halves.map((half) => read(half).length);
    expect((heldOut ?? 0) / ((tuning ?? 0) + (heldOut ?? 0))).toBeCloseTo(0.4, 1);
  }
});

test("the held-out files say at their top what they are", () => {
  for (const name of ["reviews", "urgency"]) {
    const text = readFileSync(new URL(`./data/${name}-held-out.tsv`, import.meta.url), "utf8");
    expect(text.startsWith("# HELD OUT. Nobody may look at this file")).toBe(true);
  }
});

test("no two are alike", () => {
  const byText = new Map<string, string[]>();
  for (const { id, text } of all) byText.set(normalised(text), [...(byText.get(normalised(text)) ?? []), id]);
  expect([...byText.values()].filter((ids) => ids.length > 1)).toEqual([]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test("none shares five words in a row with another", () => {
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const { id, text } of all) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let i = 0; i + 5 <= words.length; i++) {
      const gram = words.slice(i, i + 5).join(" ");
      const first = owner.get(gram) ?? id;
      if (first !== id) shared.push(`${first} and ${id}: ${gram}`);
      owner.set(gram, first);
    }
  }
  expect(shared).toEqual([]);
});

test("none is made from another by changing a word", () => {
  const grams = all.map(({ id, text }) => {
    const plain = normalised(text);
    return { id, grams: new Set([...plain].slice(0, -2).map((_, i) => plain.slice(i, i + 3))) };
  });
  const long = grams.filter(({ grams: { size } }) => size >= 8);
  const holders = new Map<string, number[]>();
  long.forEach(({ grams: own }, i) => {
    for (const gram of own) holders.set(gram, [...(holders.get(gram) ?? []), i]);
  });
  const alike = long.flatMap(({ id, grams: own }, i) => {
    const shared = new Map<number, number>();
    for (const gram of own) {
      for (const other of holders.get(gram) ?? []) if (other > i) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].flatMap(([other, count]) => {
      const them = long[other];
      return them && count / (own.size + them.grams.size - count) > 0.5 ? [`${id} and ${them.id}`] : [];
    });
  });
  expect(alike).toEqual([]);
});

test("none was taught to the model or is a case of the unit tests", () => {
  const taught = new Set([
    ...readSeedRows(new URL("../../scripts/training/seed-sentences.tsv", import.meta.url), 48).map(({ text }) =>
      normalised(text),
    ),
    ...urgencyCases.map(({ text }) => normalised(text)),
  ]);
  const said = all.filter(({ text }) => normalised(text).length > 6 && taught.has(normalised(text)));
  expect(said.map(({ id }) => id)).toEqual([]);
});
