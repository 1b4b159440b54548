import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("pii-staff", () => {
  test.each([
    "홀 이모님이 무릎 수술하고도 웃으세요.",
    "친절한 그 직원은 다음 달에 결혼해서 그만둬요.",
    "홀 보는 박지영 씨가 들으면 좋아하겠네요.",
    "그 직원은 바로 해고했습니다.",
    "홀 직원은 오세진이라고 해요.",
    "윤가람 매니저에게 전할게요.",
    "담당 직원이 요즘 우울증을 앓고 있어요.",
    "알바생이 대학 1학년이라 서툴러요.",
    "그 친구 월급을 깎기로 했어요.",
    "제 조카인데 아직 일을 배우고 있어요.",
    "The waiter has been suspended.",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("pii-staff");
  });

  test.each([
    "친절하다는 말씀, 담당 직원에게 그대로 전할게요.",
    "웃으며 맞이하려고 아침마다 서로 인사를 맞춰요.",
    "주방 식구들과 글을 나눠 읽었어요.",
    "직원 모두 국물 칭찬에 웃었어요.",
    "담당 직원에게 꼭 전할게요.",
    "직원 모두가 이 글을 함께 읽었어요.",
    "당일 근무자와 이야기하고 있어요.",
    "직원 교육 방법을 다시 살펴볼게요.",
    "주방 실장님이 웃으셨어요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("pii-staff");
  });

  test("a name the guest wrote may be answered", () => {
    expect(brokenRules("윤가람 매니저도 기뻐해요.", { review: { text: "윤가람 매니저님이 친절해요" } })).not.toContain(
      "pii-staff",
    );
  });
});
