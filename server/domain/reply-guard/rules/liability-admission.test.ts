import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const complaint = "수육 먹고 장염에 걸려 병원에 다녀왔어요";

describe("liability-admission", () => {
  test.each([
    "저희 수육이 상했던 게 맞습니다.",
    "저희 과실이 확실하니 걱정 마세요.",
    "식품위생법을 어긴 점 인정합니다.",
    "벌레가 들어간 것을 확인했습니다.",
    "저희 음식 때문에 탈이 나게 해 드려 송구합니다.",
    "전적으로 저희 책임입니다.",
    "It was entirely our fault that you got sick.",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).toContain(
      "liability-admission",
    );
  });

  test.each([
    "그날 쓴 재료와 보관 기록을 하나씩 확인하고 있어요.",
    "몸은 좀 어떠신지 걱정돼요. 불편을 겪으시게 해 죄송해요.",
    "책임자인 제가 직접 듣고 확인한 그대로 말씀드릴게요.",
    "보건소의 확인이 필요하시면 성실히 따르겠습니다.",
    "다치신 곳은 지금 괜찮으신지 걱정이 돼요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).not.toContain(
      "liability-admission",
    );
  });
});
