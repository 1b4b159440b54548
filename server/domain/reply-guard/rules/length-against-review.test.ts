import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const long = "진한 국물을 알아봐 주셔서 고마워요. 면을 뽑는 손에도 힘이 나요. ";
const complaint = {
  text: "40분을 기다렸는데 음식이 식어 나왔고 사과도 없었어요",
  rating: 1,
  sentiment: "negative" as const,
};

describe("too-short", () => {
  test.each(["감사요", "네~", "고마워요", "또 봐요"])("warns about “%s”", (reply) => {
    expect(brokenRules(reply)).toContain("too-short");
  });

  test("asks more of an answer to a complaint", () => {
    expect(brokenRules("죄송해요. 살펴볼게요.", { review: complaint })).toContain("too-short");
    expect(
      brokenRules("40분이나 기다리시게 해 죄송해요. 그날의 순서와 음식 온도를 확인할게요.", { review: complaint }),
    ).not.toContain("too-short");
  });

  test.each(["굿", "👍", "맛있어요", "최고"])("lets a short answer to “%s” pass", (text) => {
    expect(brokenRules("반가운 한마디예요.", { review: { text } })).not.toContain("too-short");
  });
});

describe("too-long", () => {
  test.each(["굿", "👍", "맛있어요", "최고예요"])("warns about a speech in answer to “%s”", (text) => {
    expect(brokenRules(long.repeat(8), { platform: "kakao", review: { text } })).toContain("too-long");
  });

  test.each([1, 2, 3, 4])("lets %i times two sentences pass", (times) => {
    expect(brokenRules(long.repeat(times), { platform: "kakao" })).not.toContain("too-long");
  });
});
