import { z } from "zod";
import { checkReply } from "@/server/domain/reply-guard/guard";
import { defaultVoice, type Voice } from "@/server/domain/voice";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import { verdictNames, violationIds } from "./published-names";

export const ReplyLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  shop: z.object({
    name: z.string(),
    voice: z.string().nullable().default(null),
    menu: z.array(z.string()).default([]),
    phone: z.string().nullable().default(null),
    hours: z.string().nullable().default(null),
  }),
  review: z.object({ rating: z.number().min(1).max(5).nullable().default(null), text: z.string() }),
  reply: z.string(),
});
type ReplyLine = z.infer<typeof ReplyLineSchema>;

/** Judges replies whoever wrote them; no platform is given, so no platform's limit is applied. */
export function createJudge() {
  const analyzer = createBuiltInAnalyzer();
  return ({ id, shop, review, reply }: ReplyLine) => {
    const { language, aspects, sentiment } = analyzer.analyze({ ...review, menu: shop.menu });
    const verdict = checkReply({
      text: reply,
      platform: "csv",
      review: { ...review, reviewerName: null, language, aspects, sentiment },
      shop: { name: shop.name, category: null, phone: shop.phone, menu: shop.menu, hours: shop.hours },
      voice: voiceNamed(shop.voice),
      recentReplies: [],
    });
    return { id, verdict: verdictNames[verdict.level], violations: violationIds(verdict) };
  };
}

/** 합쇼체, 하십시오체 or hapsyo; anything else is the 해요체 a shop starts with. */
function voiceNamed(name: string | null): Voice {
  return { ...defaultVoice, speechLevel: /합쇼|십시오|hapsyo|formal/i.test(name ?? "") ? "hapsyo" : "haeyo" };
}
