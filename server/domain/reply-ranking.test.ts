import { expect, test } from "vitest";
import { authorOf } from "./draft-record";
import type { GuardVerdict } from "./reply-guard/verdict";
import { mergeByAngle, rankReplies } from "./reply-ranking";

const finding = (rule: "insult" | "cliche", level: "stop" | "warn") => ({
  rule,
  level,
  start: 0,
  end: 0,
  reason: "",
  fix: null,
});
const verdicts: Record<string, GuardVerdict> = {
  욕: { level: "stop", findings: [finding("insult", "stop"), finding("cliche", "warn")], checkCount: 2 },
  뻔함: { level: "warn", findings: [finding("cliche", "warn")], checkCount: 2 },
};
const judge = (text: string): GuardVerdict => verdicts[text] ?? { level: "ok", findings: [], checkCount: 2 };
const written = (text: string, angle = "action") => ({ angle, text });

test("what is stopped is out and named, what was warned of comes last, the same text counts once", () => {
  const { kept, dropped } = rankReplies(
    [written("뻔함"), written("욕"), written("고마워요"), written(" 고마워요\n")],
    judge,
  );
  expect(kept.map(({ candidate }) => candidate.text)).toEqual(["고마워요", "뻔함"]);
  expect(dropped).toEqual(["insult"]);
});

test("every angle has one: the new one, else the one from before", () => {
  const better = [written("가"), written("나", "short"), written("다", "short")];
  const before = [written("라"), written("마", "empathy")];
  expect(mergeByAngle(better, before).map(({ text }) => text)).toEqual(["가", "나", "마"]);
});

test("a text is a writer's until a letter is changed", () => {
  const candidates = [{ text: "가", by: "openai" as const }, { text: "나" }];
  expect(["가", "나", "가!"].map((text) => authorOf(text, candidates))).toEqual(["openai", "built_in", "owner"]);
});
