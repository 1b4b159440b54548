import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openJournal } from "./journal";

let file: string;

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "journal-")), "deep", "journal.jsonl");
});
afterEach(() => rmSync(join(file, "../.."), { recursive: true }));

function replayed(): unknown[] {
  const seen: unknown[] = [];
  openJournal(file, (entry) => seen.push(entry)).close();
  return seen;
}

it("gives back what was appended, in order", () => {
  const journal = openJournal(file, () => {});
  journal.append({ n: 1, text: "줄\n바꿈" });
  journal.append({ n: 2 });
  journal.close();
  expect(replayed()).toEqual([{ n: 1, text: "줄\n바꿈" }, { n: 2 }]);
});

it("drops an unfinished last line and goes on after the last whole one", () => {
  openJournal(file, () => {}).close();
  writeFileSync(file, '{"n":1}\n{"n":2,"text":"한');
  const journal = openJournal(file, () => {});
  journal.append({ n: 3 });
  journal.close();
  expect(readFileSync(file, "utf8")).toBe('{"n":1}\n{"n":3}\n');
});

it("refuses a broken line in the middle by its number", () => {
  openJournal(file, () => {}).close();
  writeFileSync(file, '{"n":1}\nrubbish\n{"n":3}\n');
  expect(replayed).toThrow("line 2");
});
