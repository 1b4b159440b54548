import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("url-or-phone-not-ours", () => {
  test.each([
    "카카오톡 채널을 추가해 주세요. 국물 칭찬 고마워요.",
    "오픈카톡방에 들어오시면 알려 드려요.",
    "공일공에 사오육칠에 팔구영일로 문자 주세요.",
    "라인 아이디 onki77로 말 걸어 주세요.",
    "인스타 @onki_official 팔로우해 주세요.",
    "자세한 건 https://example.com 에서 보세요.",
    "www.other-shop.kr 로 오세요.",
    "문의는 02-999-8888로 주세요.",
    "인스타 @best_noodle 로 디엠 주세요.",
    "오픈채팅으로 연락 주세요.",
    "0507-1234-9999로 전화 주세요.",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("url-or-phone-not-ours");
  });

  test.each([
    "02 123 4567로 전화 주세요.",
    "국물을 3번 떠 드셨다니 기뻐요.",
    "면을 11분 삶아요.",
    "네이버에 남겨 주신 글 잘 봤어요.",
    "편한 때 매장으로 전화 주세요.",
    "02-123-4567로 전화 주세요.",
    "전화는 123-4567로 주셔도 돼요.",
    "2024-2025년 내내 자리를 지켰어요.",
    "10:00-22:00 사이에 편하게 오세요.",
    "별 5개에 힘이 나요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("url-or-phone-not-ours");
  });
});
