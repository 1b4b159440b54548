import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import type { AskedVoice } from "@/server/domain/draft-record";
import { isEditable } from "@/server/domain/reply";
import { replyLengths, speechLevels, tones, type Voice } from "@/server/domain/voice";
import { AppError } from "@/server/platform/errors";
import { acceptedPreferences } from "@/server/features/learning/public";
import { assertWithinLimit } from "./assert-within-limit";
import { changeReplyStatus } from "./change-reply-status";
import { loadReply, recentReplies, voiceOf } from "./load-reply";
import { writeBuiltIn } from "./write-built-in";

export const RewriteDraftInput = z.object({
  replyId: z.uuid(),
  version: z.int(),
  /** Only for this reply; the shop's voice stays as it is. */
  voice: z
    .object({ speechLevel: z.enum(speechLevels), tone: z.enum(tones), length: z.enum(replyLengths) })
    .partial()
    .optional(),
});

/** Writes other drafts for the review ("다시 쓰기"), none of them like the present ones. */
export async function rewriteDraft(ctx: Ctx, input: z.infer<typeof RewriteDraftInput>) {
  return transact(ctx, async (tx) => {
    const { reply, review, store } = await loadReply(ctx, tx, input.replyId);
    if (!isEditable(reply.status)) throw new AppError("CONFLICT", "approvedNoRewrite", "STATUS");
    if (reply.version !== input.version) throw new AppError("CONFLICT", "changedElsewhere", "STALE");
    const present = (reply.candidates as { text: string }[]).map((candidate) => candidate.text);
    if (present.length === 0) await assertWithinLimit(ctx, tx, { ...review, store });
    const recent = await recentReplies(tx, store.id, reply.id);
    const shopVoice = voiceOf(store);
    const askedVoice = differing(input.voice ?? {}, shopVoice);
    const preferences = await acceptedPreferences(tx, store.id);
    const other = { voice: { ...shopVoice, ...askedVoice }, notLike: present, seed: randomUUID() };
    const draft = await writeBuiltIn(ctx, review, store, { preferences, recent }, other);
    const draftRecord = { ...draft.draftRecord, askedVoice };
    const { id: replyId, version } = await changeReplyStatus(ctx, tx, reply, reply.status, { ...draft, draftRecord });
    const { content: text, candidates, guard } = draft;
    return { replyId, version, text, candidates, guard, askedVoice };
  });
}

const differing = (asked: AskedVoice, shop: Voice): AskedVoice =>
  Object.fromEntries(Object.entries(asked).filter(([name, value]) => shop[name as keyof AskedVoice] !== value));
