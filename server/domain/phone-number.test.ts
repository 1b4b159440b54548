import { expect, test } from "vitest";
import { isPhoneNumber } from "./phone-number";

test.each(["02-000-3147", "1588-0000", "+82 2 000 3147", "0507-0000-3147 (예약)"])("%s can be called", (text) => {
  expect(isPhoneNumber(text)).toBe(true);
});

test.each(["전화 없음", "02-000", "", "카톡으로 연락 주세요"])("%s cannot", (text) => {
  expect(isPhoneNumber(text)).toBe(false);
});
