import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import type { Voice } from "@/server/domain/voice";
import { VoiceSchema } from "@/server/domain/voice-schema";
import { acceptedPreferences } from "@/server/features/learning/public";
import { judge } from "./judge";
import { recentReplies, voiceOf } from "./load-reply";
import { preferred } from "./preferred";
import { writeRequest } from "./write-request";

const lookedAt = 24;
const turnsThrough = 8;
/** Shorter reviews give a voice little to answer to. */
const tellingLength = 20;

export const PreviewVoiceInput = z.object({
  storeId: z.uuid(),
  voice: VoiceSchema,
  /** Which of the latest reviews; goes round. */
  turn: z.int().min(0).max(1_000).default(0),
});

/**
 * What the shop would answer to one of its latest reviews in another voice, beside its present one. Nothing is stored;
 * null while the shop has no review with words.
 */
export async function previewVoice(ctx: Ctx, input: z.infer<typeof PreviewVoiceInput>) {
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, input.storeId);
    const store = await tx.store.findUniqueOrThrow({ where: { id: input.storeId } });
    const latest = await tx.review.findMany({
      where: {
        storeId: store.id,
        reviewDate: { lte: ctx.now() },
        content: { not: "" },
        isBlinded: false,
        removedAt: null,
      },
      orderBy: { reviewDate: "desc" },
      take: lookedAt,
      include: { reply: { select: { id: true } } },
    });
    const telling = latest.filter((review) => review.content.length >= tellingLength);
    const shown = (telling.length > 0 ? telling : latest).slice(0, turnsThrough);
    const review = shown[input.turn % shown.length];
    if (!review) return null;
    const recent = await recentReplies(tx, store.id, review.reply?.id);
    const preferences = await acceptedPreferences(tx, store.id);
    const write = async (voice: Voice): Promise<string> => {
      const written = await ctx.ports.replyWriter.write(writeRequest(review, store, voice, recent));
      return preferred(written, preferences, review, { ...store, voice })[0]?.text ?? "";
    };
    const text = await write(input.voice);
    const { id, content, reviewerName, platform, language } = review;
    return {
      review: { id, content, reviewerName, platform, language },
      present: await write(voiceOf(store)),
      text,
      guard: judge(text, review, { ...store, voice: input.voice }, recent),
      turns: shown.length,
    };
  });
}
