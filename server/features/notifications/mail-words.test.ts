import { expect, test } from "vitest";
import { dayIn, topicIn, weekdayIn, wordsIn } from "./mail-words";

test("numbers, plurals and choices are put in as each language writes them", () => {
  const values = { store: "온기<식당>", kind: "weekly", count: 1500, waiting: 1 };
  expect(wordsIn("mail.report", "ko")("subjectWaiting", values)).toBe(
    "온기<식당>, 지난주 새 리뷰 1,500건 · 답글 필요 1건",
  );
  const english = wordsIn("mail.report", "en");
  expect(english("subjectWaiting", values)).toBe("온기<식당>: 1,500 new reviews last week · 1 needs a reply");
  expect(english("subject", { ...values, kind: "daily", count: 1 })).toBe("온기<식당>: 1 new review yesterday");
  expect(english("subject", { ...values, kind: "daily", count: 0 })).toBe("온기<식당>: no new reviews yesterday");
});

test("what stands in a value is never read as a message", () => {
  const store = "{count, plural, other {#}} <b>'";
  expect(wordsIn("mail.rule", "en")("subject", { store })).toBe(`${store} has a review you asked to hear about`);
});

test("a name that is not there is an error, not an empty line", () => {
  expect(() => wordsIn("review.platform", "en")("toString" as "naver")).toThrow("review.platform.toString");
});

test("days and topics are in the reader's language", () => {
  expect([dayIn("2027-01-05", "ko"), dayIn("2027-01-05", "en")]).toEqual(["1월 5일", "January 5"]);
  expect([weekdayIn("2026-11-24", "ko"), weekdayIn("2026-11-24", "en")]).toEqual(["11월 24일 화요일", "Tue, Nov 24"]);
  expect([topicIn("waiting", "ko"), topicIn("illness", "en")]).toEqual(["대기", "Food poisoning"]);
  expect([topicIn(null, "en"), topicIn("gone", "en")]).toEqual([undefined, undefined]);
});
