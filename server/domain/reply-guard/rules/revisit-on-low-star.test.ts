import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const complaint = "음식이 늦게 나오고 식어 있었어요";

describe("revisit-on-low-star", () => {
  test.each([
    "다음에 꼭 다시 와주세요.",
    "또 방문해 주세요.",
    "다음에 오시면 제대로 해드릴게요.",
    "다시 뵙기를 기다릴게요.",
    "한 번만 기회를 주세요. 재방문 부탁드려요.",
  ])("warns about “%s”", (text) => {
    expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).toContain(
      "revisit-on-low-star",
    );
  });

  test.each([
    "방문하신 시간을 알려 주시면 확인할게요.",
    "다시 한번 살펴볼게요.",
    "오신 날을 알려 주시면 제가 직접 받을게요.",
    "또 놓친 것이 없는지 확인할게요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).not.toContain(
      "revisit-on-low-star",
    );
  });
});
