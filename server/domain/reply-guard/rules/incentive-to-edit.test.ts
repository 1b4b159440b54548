import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("incentive-to-edit", () => {
  test.each([
    "리뷰 내려주시면 무료로 다시 해드릴게요.",
    "별점 수정 부탁드려요.",
    "5점으로 바꿔주시면 토핑 하나 드릴게요!",
    "신고하지 않으시면 식사비를 돌려드릴게요.",
    "포토리뷰 남기시면 적립금 드려요.",
    "Please update your rating and we will send a coupon.",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("incentive-to-edit");
  });

  test.each([
    "남겨 주신 리뷰 잘 읽었어요.",
    "올려 주신 사진을 보고 바로 확인하고 있어요.",
    "글을 남기시기까지 마음이 불편하셨겠어요.",
    "별점에 담긴 마음을 무겁게 받아들여요.",
    "다음에도 편하게 말씀 남겨 주세요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("incentive-to-edit");
  });
});
