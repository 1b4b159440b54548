import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const review = { text: "순댓국이 최고예요. 들깨도 따로 빼 주셨어요" };

describe("invented-aspect", () => {
  test.each([
    "순댓국이 최고라니 고마워요! 깍두기와 넓은 주차장도 좋아해 주셔서 기뻐요.",
    "깨끗한 수영장을 칭찬해 주셔서 고마워요.",
    "저렴한 가격에 만족하셨다니 기뻐요.",
    "아늑한 조명까지 마음에 들어 하셨다니 기뻐요.",
  ])("warns about “%s”", (reply) => {
    expect(brokenRules(reply, { review })).toContain("invented-aspect");
  });

  test.each([
    "순댓국을 좋아해 주셔서 기뻐요.",
    "들깨까지 좋게 봐 주시니 힘이 나요.",
    "뜨거운 순댓국을 좋아해 주셔서 고마워요.",
    "이렇게 칭찬해 주시니 고마워요.",
  ])("lets “%s” pass", (reply) => {
    expect(brokenRules(reply, { review })).not.toContain("invented-aspect");
  });
});
