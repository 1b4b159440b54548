import { expect, test } from "vitest";
import { matchTitle } from "./match-title";

const found = (title: string, query: string) =>
  matchTitle(title, query)?.map(({ start, end }) => [...title].slice(start, end).join("")) ?? null;

test.each([
  ["온기식당 망원점 열기", "망원", ["망원"]],
  ["온기식당 망원점 열기", "망우", ["망원"]],
  ["온기식당 망원점 열기", "ㅁㅇ", ["망원"]],
  ["온기식당 망원점 열기", "열기 망원", ["망원", "열기"]],
  ["망원점 리뷰 지금 가져오기", "망원점리뷰", ["망원점 리뷰"]],
  ["분석 · 망원점", "ㅂㅅ", ["분석"]],
  ["Open Mangwon", "mang", ["Mang"]],
  ["온기식당 망원점 열기", "연남", null],
  ["온기식당 망원점 열기", "망원 연남", null],
  ["오늘", "늘오", null],
])("%s · %s", (title, query, expected) => expect(found(title, query)).toEqual(expected));

test("an empty query matches everything and marks nothing", () => {
  expect(matchTitle("오늘", "  ")).toEqual([]);
});
