import { expect, test } from "vitest";
import { favourOf } from "@/server/integrations/reply-writer/built-in/reading/favour";

const deedIn = (quote: string) =>
  favourOf({ aspect: "service", polarity: "positive", score: 0, quote, start: 0, end: quote.length })?.deed ?? null;

test.each([
  ["밥 더 필요하냐고 먼저 물어봐 주심", "밥 더 필요하냐고 먼저 여쭤봐 드린"],
  ["남편 생일이라고 하니까 미역국을 서비스로 주셨어요", "미역국을 드린"],
  ["할머니가 이가 안 좋으신데 갈비를 잘게 잘라다 주셔서 감사했습니다", "갈비를 잘게 잘라다 드린"],
  ["선생님이 자세를 하나하나 잡아주세요", "자세를 하나하나 잡아 드린"],
  ["계란 하나 더 주심", "계란 하나 더 드린"],
  ["비 오는데도 따뜻하게 가져다주셔서", "비 오는데도 따뜻하게 가져다 드린"],
])("“%s” is something we did: “%s”", (quote, deed) => {
  expect(deedIn(quote)).toBe(deed);
});

test.each([
  "뷰는 정말 끝내줬는데",
  "동네에서도 알아주는",
  "불맛이 죽여줬어요",
  "젓가락 좀 챙겨 주세요",
  "결혼식 전날 급하게 예약했는데 받아주셔서",
  "직원이 친절해요",
])("“%s” tells of nothing we did", (quote) => {
  expect(deedIn(quote)).toBeNull();
});
