import { expect, test } from "vitest";
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

test("under five stars blame that no word blames is a mention", () => {
  const text =
    "코로나로 혼자 앓아누워서 전복죽 시켰어요. 요청사항에 아프다고 문앞에 놔달라고만 썼는데 보온병에 대추차가 들어있고";
  expect(meant("온기죽집", 5, text).aspects.filter(({ polarity }) => polarity === "negative")).toEqual([]);
});
