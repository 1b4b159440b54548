import type { AspectMention } from "@/server/domain/analysis";
import { checkReply } from "@/server/domain/reply-guard/guard";
import type { GuardedReview, GuardInput, GuardRule } from "@/server/domain/reply-guard/verdict";

type SampleChanges = Partial<Omit<GuardInput, "text" | "review">> & { review?: Partial<GuardedReview> };

/** A praised noodle shop, for tests: change what a case is about and leave the rest. */
export function sampleInput(text: string, { review, ...changes }: SampleChanges = {}): GuardInput {
  return {
    text,
    platform: "naver",
    review: {
      text: "칼국수 국물이 진하고 면이 쫄깃해요",
      rating: 5,
      reviewerName: "걷는고양이",
      language: "ko",
      aspects: [],
      sentiment: "positive",
      ...review,
    },
    shop: { name: "온기식당", category: "한식", phone: "02-123-4567", menu: ["들깨칼국수", "수육", "김치전"] },
    voice: { speechLevel: "haeyo", tone: "warm", length: "medium", signOff: "" },
    recentReplies: [],
    ...changes,
  };
}

export function brokenRules(text: string, changes?: SampleChanges): GuardRule[] {
  return checkReply(sampleInput(text, changes)).findings.map((finding) => finding.rule);
}

/** A mention whose quote stands in `text`. */
export function mention(
  text: string,
  aspect: AspectMention["aspect"],
  polarity: AspectMention["polarity"],
  quote: string,
): AspectMention {
  const start = text.indexOf(quote);
  const score = polarity === "positive" ? 0.8 : polarity === "negative" ? -0.8 : 0;
  return { aspect, polarity, score, quote, start, end: start + quote.length };
}
