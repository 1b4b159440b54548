import { expect, test } from "vitest";
import { noteRepeats } from "./repeated";

const long = "사장님이 친절하고 고기가 부드러워서 또 오고 싶은 집이에요";
const by = (reviewerName: string | null, content: string) => ({ platform: "naver", reviewerName, content });

test("the second copy by the same author is told, however spaced", () => {
  const isRepeated = noteRepeats();
  expect(isRepeated(by("김**", long))).toBe(false);
  expect(isRepeated(by("김**", `${long.replaceAll(" ", "")}!!`))).toBe(true);
});

test("other authors, nobody and short texts repeat nothing", () => {
  const isRepeated = noteRepeats();
  const told = [
    by("김**", long),
    by("이**", long),
    by(null, long),
    by(null, long),
    by("김**", "맛있어요"),
    by("김**", "맛있어요"),
  ];
  expect(told.map(isRepeated)).toEqual([false, false, false, false, false, false]);
});
