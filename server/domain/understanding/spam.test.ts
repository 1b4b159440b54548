import { expect, test } from "vitest";
import { readSpamCases } from "@/scripts/evaluation/cases";
import { findSpam } from "./spam";

const cases = readSpamCases();

test.each(cases.filter(({ spam }) => spam !== null))("$text is $spam", ({ text, spam }) => {
  expect(findSpam(text)).toBe(spam);
});

test.each(cases.filter(({ spam }) => spam === null))("$text is a review", ({ text }) => {
  expect(findSpam(text)).toBeNull();
});
