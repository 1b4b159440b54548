import { describe, expect, test } from "vitest";
import { asMeant } from "@/server/integrations/reply-writer/built-in/reading/as-meant";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import { defaultVoice } from "@/server/domain/voice";

const analyzer = createBuiltInAnalyzer();

function meant(store: string, rating: number | null, text: string) {
  const analysis = analyzer.analyze({ text, rating, menu: [] });
  const shop = { name: store, category: null, phone: null, menu: [] };
  const review = { text, rating, reviewerName: null, platform: "naver" as const, analysis };
  return asMeant({ review, shop, voice: defaultVoice, recentReplies: [], seed: "1" }).review.analysis;
}

describe("an alarm", () => {
  test.each([
    ["왕갈비탕", 5, "갈비 세대가 그릇 밖으로 다리 뻗고 나옴. 와이프랑 둘이 가서 말없이 뜯기만 하다 왔습니다"],
    ["속눈썹 래쉬", 5, "마스카라 버렸습니다 이제 필요음슴"],
    ["죽이야기", 5, "장염으로 누워있었는데 요청사항에 문앞에 조용히 놔달라 했더니 죽이랑 같이 '얼른 나으세요' 쪽지가"],
    ["옷집", null, "교환만 되고 환불불가 참고"],
  ] as const)("of %s, %s stars, that no word of harm bears out is none", (store, rating, text) => {
    expect(meant(store, rating, text).urgency).toBeNull();
  });

  test.each([
    ["국밥집", 5, "국밥은 맛있는데 철수세미 조각이 나왔어요", "foreign-object"],
    ["횟집", 4, "친절하신데 회 먹고 온 가족이 밤새 토하고 설사했습니다", "illness"],
    ["미용실", 1, "염색하고 두피에 화상 입어서 진물이 나요", "injury"],
  ] as const)("of %s, %s stars, that is borne out stays one", (store, rating, text, kind) => {
    expect(meant(store, rating, text).urgency?.kind).toBe(kind);
  });
});

test("under five stars blame that no word blames is a mention", () => {
  const text =
    "코로나로 혼자 앓아누워서 전복죽 시켰어요. 요청사항에 아프다고 문앞에 놔달라고만 썼는데 보온병에 대추차가 들어있고";
  expect(meant("온기죽집", 5, text).aspects.filter(({ polarity }) => polarity === "negative")).toEqual([]);
});
