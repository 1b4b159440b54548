import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("pii-reviewer", () => {
  test.each([
    "예약하신 010-9876-5432로 연락드릴게요.",
    "공일공구팔칠육오사삼이로 전화 드릴게요.",
    "mail@shop-owner.com 으로 보내 주세요.",
    "래미안아파트 103동 1204호로 배달한 건이네요.",
    "주문번호 20241026로 확인했어요.",
    "차량 12가 3456 손님이시죠?",
    "윤해솔 님 늘 고맙습니다.",
    "900101-1234567 확인했습니다.",
    "공황장애 약을 드시는 중이라 힘드셨을 텐데요.",
    "０１０－９８７６－５４３２로 전화드릴게요.",
    "뒷자리 3344 쓰시는 손님이시죠?",
    "시청에 다니시는 분으로 알아요.",
    "김 부장님 오셨네요.",
    "Thank you Mr. Park, room 502!",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("pii-reviewer");
  });

  test.each([
    "02-123-4567로 전화 주시면 제가 직접 들을게요.",
    "걷는고양이님, 오늘도 힘이 나요.",
    "직원들과 함께 읽을게요.",
    "주문번호를 알려 주시면 확인할게요.",
    "원장님과 실장이 함께 살펴볼게요.",
    "사진 보내 주시면 원장이 보고 말씀드릴게요.",
    "이 사장님 손맛이라는 말씀에 웃었어요.",
    "국물이 손님 마음에 닿았네요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("pii-reviewer");
  });
});
