import { z } from "zod";
import type { Analysis } from "@/server/domain/analysis";
import { checkReply, type GuardVerdict } from "@/server/domain/reply-guard/guard";
import { defaultVoice, type ShopProfile, type Voice } from "@/server/domain/voice";
import { createBuiltInWriter } from "@/server/integrations/reply-writer/built-in/writer";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import { aspectNames, violationIds } from "./published-names";

export const ReviewLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  store: z.string(),
  rating: z.number().min(1).max(5).nullable().default(null),
  text: z.string(),
});
type ReviewLine = z.infer<typeof ReviewLineSchema>;

export type DraftTask = { shop: ShopProfile; voice?: Voice; rating: number | null; text: string; seed: string };
export type Drafted = { analysis: Analysis; drafts: { text: string; verdict: GuardVerdict }[] };

/** How many of a shop's replies the writer is shown, as in the product. */
const recentCount = 30;

/** Reads reviews and drafts replies as the product does without any key, each shop's earlier replies in mind. */
export function createDrafter(): (task: DraftTask) => Promise<Drafted> {
  const analyzer = createBuiltInAnalyzer();
  const writer = createBuiltInWriter();
  const repliesOf = new Map<string, string[]>();
  return async ({ shop, voice = defaultVoice, rating, text, seed }) => {
    const recentReplies = repliesOf.get(shop.name) ?? [];
    const analysis = analyzer.analyze({ text, rating, menu: shop.menu });
    const review = { text, rating, reviewerName: null };
    const platform = "naver" as const;
    const candidates = await writer.write({
      review: { ...review, platform, analysis },
      shop,
      voice,
      recentReplies,
      seed,
    });
    const { language, aspects, sentiment } = analysis;
    const guarded = { ...review, language, aspects, sentiment };
    const drafts = candidates.map((candidate) => ({
      text: candidate.text,
      verdict: checkReply({ text: candidate.text, platform, review: guarded, shop, voice, recentReplies }),
    }));
    const [best] = drafts;
    if (best) repliesOf.set(shop.name, [best.text, ...recentReplies].slice(0, recentCount));
    return { analysis, drafts };
  };
}

/** One line of reviews in, one line of drafts out; of a shop nothing is known but its name. */
export function createLineDrafter() {
  const draft = createDrafter();
  return async ({ id, store, rating, text }: ReviewLine) => {
    const shop = { name: store, category: null, phone: null, menu: [] };
    const { analysis, drafts } = await draft({ shop, rating, text, seed: String(id) });
    const { sentiment, score, aspects, urgency, language, keywords } = analysis;
    return {
      id,
      analysis: {
        sentiment,
        score,
        aspects: aspects.map(({ aspect, polarity, quote }) => ({ aspect: aspectNames[aspect], polarity, quote })),
        urgent: urgency !== null,
        urgentKind: urgency?.kind ?? null,
        language,
        keywords,
      },
      drafts: drafts.map(({ text: reply, verdict }) => ({
        text: reply,
        publishable: verdict.level !== "stop",
        violations: violationIds(verdict),
      })),
    };
  };
}
