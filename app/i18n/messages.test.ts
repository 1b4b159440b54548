import { describe, expect, it } from "vitest";
import { type Messages, readMessages } from "./load-messages";

const ko = flatten(readMessages("ko"));
const en = flatten(readMessages("en"));

describe("messages", () => {
  it("has every key in both languages", () => {
    expect([...en.keys()].sort()).toEqual([...ko.keys()].sort());
  });

  it("uses the same arguments and tags in both languages", () => {
    const differing = [...ko].filter(([key, text]) => holesOf(text) !== holesOf(en.get(key) ?? "")).map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it("says something everywhere", () => {
    const empty = [...ko, ...en].filter(([, text]) => text.trim() === "").map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it("keeps to the words a shop owner would use", () => {
    const banned = /귀하|당신|유저|크롤링|동기화|처리되었습니다|죄송합니다|답변|댓글/;
    const found = [...ko].filter(([, text]) => banned.test(text)).map(([key]) => key);
    expect(found).toEqual([]);
  });

  it("has Hangul in every Korean sentence and none in an English one", () => {
    const foreign = [...en]
      .filter(([key, text]) => /[가-힣]/.test(text) && key !== "shell.locale.ko")
      .map(([key]) => key);
    expect(foreign).toEqual([]);
  });
});

function flatten(messages: Messages, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Argument names and tags of an ICU message, in alphabetical order; one word as the text of a case is no argument. */
function holesOf(text: string): string {
  const names = [...text.matchAll(/(?<!(?:=\d|zero|one|two|few|many|other) )\{(\w+)[,}]|<(\w+)>/g)].map(
    (match) => match[1] ?? match[2],
  );
  return [...new Set(names)].sort().join(",");
}
