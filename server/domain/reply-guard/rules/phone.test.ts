import { expect, test } from "vitest";
import { readReply } from "@/server/domain/reply-guard/reading";
import { foreignPhones } from "@/server/domain/reply-guard/rules/phone";

const found = (text: string) => foreignPhones(readReply(text), "02-123-4567").map(({ digits }) => digits);

test.each([
  ["010-9999-8888로 전화 주세요.", "01099998888"],
  ["공일공 9999 8888로 문자 주세요.", "01099998888"],
  ["1588-0000으로 문의해 주세요.", "15880000"],
])("“%s” gives a number that is not the shop's", (text, digits) => {
  expect(found(text)).toEqual([digits]);
});

test.each(["02-123-4567로 전화 주세요.", "123-4567로 전화 주세요.", "2019-2024년 단골이셨군요."])(
  "“%s” gives none",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
