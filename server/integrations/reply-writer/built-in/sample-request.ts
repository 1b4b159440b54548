import type { Analysis, Aspect, AspectMention, Language, UrgencyKind } from "@/server/domain/analysis";
import type { ShopProfile, Voice } from "@/server/domain/voice";
import type { ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

/** `taste+국물이 진하고`: aspect, sign, words of the review. */
export type Opinion = `${Aspect}${"+" | "-" | "~"}${string}`;

const polarities = { "+": "positive", "-": "negative", "~": "neutral" } as const;

export const shops = {
  noodles: { name: "온기식당", category: "한식", phone: "02-123-4567", menu: ["들깨칼국수", "수육", "김치전"] },
  inn: { name: "별담펜션", category: "펜션", phone: "033-555-2211", menu: ["커플룸", "가족룸"] },
  cafe: { name: "카페 느린오후", category: "카페", phone: null, menu: ["흑임자라떼", "당근케이크"] },
  hair: { name: "미미헤어", category: "미용실", phone: "010-1234-4821", menu: ["커트", "펌", "염색"] },
  clinic: { name: "바른치과", category: "치과", phone: "02-555-2875", menu: ["스케일링", "임플란트"] },
  fruit: { name: "초록상점", category: "과일가게", phone: "02-555-3535", menu: ["사과", "딸기"] },
} as const satisfies Record<string, { name: string; category: string; phone: string | null; menu: readonly string[] }>;

const warmVoice: Voice = { speechLevel: "haeyo", tone: "warm", length: "medium", signOff: "" };

export type Sample = {
  shop?: keyof typeof shops;
  rating?: number | null;
  text: string;
  sentiment?: Analysis["sentiment"];
  opinions?: readonly Opinion[];
  urgency?: UrgencyKind;
  language?: Language;
  voice?: Partial<Voice>;
  platform?: ReplyRequest["review"]["platform"];
  seed?: string;
  recentReplies?: readonly string[];
};

/** A request as the product makes it, from what a test is about. */
export function sampleRequest(sample: Sample): ReplyRequest {
  const { text, rating = 5, sentiment = "positive", opinions = [], urgency, language = "ko" } = sample;
  const shop = shops[sample.shop ?? "noodles"];
  const aspects = opinions.map((opinion) => mentionOf(text, opinion));
  const analysis: Analysis = {
    score: 0,
    sentiment,
    aspects,
    keywords: [],
    urgency: urgency ? { kind: urgency, quote: text } : null,
    language,
  };
  return {
    review: { text, rating, reviewerName: "걷는고양이", platform: sample.platform ?? "naver", analysis },
    shop: { ...shop, menu: [...shop.menu] } satisfies ShopProfile,
    voice: { ...warmVoice, ...sample.voice },
    recentReplies: sample.recentReplies ?? [],
    seed: sample.seed ?? "1",
  };
}

function mentionOf(text: string, opinion: Opinion): AspectMention {
  const [, aspect = "other", sign = "~", quote = ""] = /^([a-z]+)([+\-~])(.*)$/s.exec(opinion) ?? [];
  const start = text.indexOf(quote);
  if (start < 0) throw new RangeError(`“${quote}” is not in “${text}”`);
  const polarity = polarities[sign as keyof typeof polarities];
  const score = polarity === "positive" ? 0.8 : polarity === "negative" ? -0.8 : 0;
  return { aspect: aspect as Aspect, polarity, score, quote, start, end: start + quote.length };
}
