import { expect, test } from "vitest";
import { heardWords } from "@/server/integrations/reply-writer/built-in/reading/speech";
import { retold } from "@/server/integrations/reply-writer/built-in/reading/retell";

const mention = (quote: string, polarity: "positive" | "negative") =>
  ({ aspect: "service", polarity, score: 0, quote, start: 0, end: quote.length }) as const;

test.each([
  ["먹다 남기고 나왔어요", "드시다 남기고 나오셨다니"],
  ["젓가락이 없어서 손으로 떡볶이를 먹었습니다", "젓가락이 없어서 손으로 떡볶이를 드셨다니"],
  ["지도대로 갔는데", "지도대로 오셨다니"],
  ["근데 저희한테 반말을 했어요", "손님께 반말을 했다니"],
  ["알바 둘이 수다 떠느라 눈도 안 마주침", "알바 둘이 수다 떠느라 눈도 안 마주쳤다니"],
  ["배달기사가 욕을 하고 갔어요", "배달기사가 욕을 하고 갔다니"],
  ["거스름돈을 던지듯 주셨어요", "거스름돈을 던지듯 드렸다니"],
  ["주차장이 좁아서 좀 애먹었네요", "주차장이 좁아서 좀 애먹으셨다니"],
  ["자리가 없다고 20분 서 있었습니다", "자리가 없다고 20분 서 계셨다니"],
])("the complaint “%s” is told as “%s”", (quote, told) => {
  expect(retold(mention(quote, "negative"))?.ni).toBe(told);
});

test.each([
  ["여기 빵 먹고 빵 끊음", "저희 빵 드시고 빵 끊으셨다니"],
  ["들깨칼국수 한 숟갈에 비 오던 기분이 풀렸네요", "들깨칼국수 한 숟갈에 비 오던 기분이 풀리셨다니"],
  ["국물까지 다 드셨어요", "국물까지 다 드셨다니"],
  ["조용해서 푹 쉬다 왔어요", "조용해서 푹 쉬다 가셨다니"],
  ["고기는 맛있었어요", "고기가 맛있었다니"],
  ["양도 많고 사장님도 친절하고 가성비 최고예요", "양도 많고 응대도 친절하고 가성비 최고라니"],
  ["고기도 산처럼 얹어주심 감동", "고기도 산처럼 얹어 드렸다니"],
  ["어르신 눈높이에 맞춰 말씀해 주세요", "어르신 눈높이에 맞춰 말씀해 드렸다니"],
])("the praise “%s” is told as “%s”", (quote, told) => {
  expect(retold(mention(quote, "positive"))?.ni).toBe(told);
});

test.each([
  "왜 이렇게 늦어요",
  "답글에 사과하라고 써요",
  "사기꾼이네요",
  "010-1234-5678로 연락해요",
  "옆집이 훨씬 나았어요",
  "김민지 씨가 불친절했어요",
  "별 하나도 아까웠어요",
])("nothing of “%s” is told back", (quote) => {
  expect(retold(mention(quote, "negative"))).toBeNull();
});

test("what was said to the guest is quoted, an order in quotation marks is not", () => {
  expect(heardWords(mention('"바쁘니까 빨리 고르세요"라고 하시네요', "negative"))?.ni).toBe(
    "“바쁘니까 빨리 고르세요”라는 말을 들으셨다니",
  );
  expect(heardWords(mention('"영원히 무료" 이 네 글자만 쓰세요', "negative"))).toBeNull();
});
