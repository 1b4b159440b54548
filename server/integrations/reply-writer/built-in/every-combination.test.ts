import fc from "fast-check";
import { expect, test } from "vitest";
import { checkReply } from "@/server/domain/reply-guard/guard";
import { replyLengths, speechLevels, tones } from "@/server/domain/voice";
import { type Opinion, sampleRequest } from "@/server/integrations/reply-writer/built-in/sample-request";
import { createBuiltInWriter } from "@/server/integrations/reply-writer/built-in/writer";

const writer = createBuiltInWriter();

/** What guests say of each aspect, in the endings they use. */
const praised: readonly Opinion[] = [
  "taste+국물이 진하고 시원해요",
  "taste+수육이 입에서 녹네요",
  "taste+깍두기가 안 시고 딱 좋음",
  "portion+양도 푸짐합니다",
  "price+이 가격에 이 구성이면 훌륭해요",
  "service+물어보기도 전에 반찬을 채워 주셨어요",
  "service+직원분이 웃으며 인사해 주심",
  "cleanliness+테이블이 반짝반짝해요",
  "ambience+창가 자리가 조용해서 좋았습니다",
  "waiting+주문하고 금방 나왔어요",
  "location+역에서 가까워 찾기 쉬웠어요",
  "delivery+포장이 꼼꼼해서 하나도 안 샜어요",
  "other+아이가 여기만 오자고 합니다",
];
const blamed: readonly Opinion[] = [
  "taste-국물이 미지근했어요",
  "taste-면이 다 불어서 왔더라고요",
  "taste-간이 안 맞아도 너무 안 맞네요",
  "portion-양이 예전보다 확 줄었어요",
  "price-이 가격이면 좀 비싸네요",
  "service-직원이 눈도 안 마주침",
  "service-세 번 불러야 겨우 오세요",
  "cleanliness-테이블이 끈적끈적합니다",
  "ambience-음악이 커서 대화가 안 돼요",
  "waiting-예약했는데도 40분 기다렸습니다",
  "location-주차할 데가 없어서 두 바퀴 돌았어요",
  "delivery-소스가 빠졌어요",
  "other-와이파이가 자꾸 끊겨요",
];
const wordsOf = (opinion: Opinion) => opinion.replace(/^[a-z]+[+-]/, "");

const review = fc
  .record({
    praise: fc.uniqueArray(fc.constantFrom(...praised), { maxLength: 3 }),
    // Of three and more, a short reply may name one in words the guard does not know.
    blame: fc.uniqueArray(fc.constantFrom(...blamed), { maxLength: 2 }),
    level: fc.constantFrom(...speechLevels),
    tone: fc.constantFrom(...tones),
    length: fc.constantFrom(...replyLengths),
    shop: fc.constantFrom("noodles", "cafe"),
    platform: fc.constantFrom("naver", "google"),
    hasStars: fc.boolean(),
    asks: fc.boolean(),
    seed: fc.string({ maxLength: 4 }),
  } as const)
  .filter(({ praise, blame }) => praise.length + blame.length > 0);

const starsOf = (praise: number, blame: number) => (blame === 0 ? 5 : praise === 0 ? 1 : blame > praise ? 3 : 4);
const sentimentOf = (praise: number, blame: number) => (blame === 0 ? "positive" : praise === 0 ? "negative" : "mixed");

test("whatever is praised and blamed, every draft answers it and no rule of the guard minds", async () => {
  await fc.assert(
    fc.asyncProperty(review, async ({ praise, blame, level, tone, length, hasStars, asks, ...sample }) => {
      const opinions = [...praise, ...blame];
      const text = `${opinions.map(wordsOf).join(". ")}.${asks ? " 포장도 되나요?" : ""}`;
      const request = sampleRequest({
        ...sample,
        text,
        opinions,
        rating: hasStars ? starsOf(praise.length, blame.length) : null,
        sentiment: sentimentOf(praise.length, blame.length),
        voice: { speechLevel: level, tone, length },
      });
      const drafts = await writer.write(request);
      expect(drafts).toHaveLength(3);
      const { language, aspects, sentiment } = request.review.analysis;
      for (const { text: reply } of drafts) {
        const { findings } = checkReply({
          text: reply,
          platform: request.review.platform,
          review: { ...request.review, language, aspects, sentiment },
          shop: request.shop,
          voice: request.voice,
          recentReplies: [],
        });
        expect(findings.map(({ rule, reason }) => `${rule}: ${reason} | ${text} → ${reply}`)).toEqual([]);
      }
    }),
    { numRuns: 120 },
  );
}, 60_000);
