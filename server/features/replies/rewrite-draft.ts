import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { isEditable } from "@/server/domain/reply";
import { replyLengths, speechLevels, tones } from "@/server/domain/voice";
import { AppError } from "@/server/platform/errors";
import { acceptedPreferences } from "@/server/features/learning/public";
import { builtInRecord } from "./built-in-record";
import { changeReplyStatus } from "./change-reply-status";
import { judge } from "./judge";
import { loadReply, recentReplies, voiceOf } from "./load-reply";
import { preferred } from "./preferred";
import { writeRequest } from "./write-request";

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
    if (!isEditable(reply.status)) throw new AppError("CONFLICT", "이미 승인한 답글이라 다시 쓸 수 없어요.", "STATUS");
    if (reply.version !== input.version)
      throw new AppError("CONFLICT", "방금 다른 곳에서 먼저 바뀌었어요. 새로 고친 내용을 확인해 주세요.", "STALE");
    const recent = await recentReplies(tx, store.id, reply.id);
    const present = (reply.candidates as { text: string }[]).map((candidate) => candidate.text);
    const voice = { ...voiceOf(store), ...input.voice };
    const written = await ctx.ports.replyWriter.write({
      ...writeRequest(review, store, voice, [...present, ...recent]),
      seed: randomUUID(),
    });
    const candidates = preferred(written, await acceptedPreferences(tx, store.id), review, { ...store, voice });
    const content = candidates[0]?.text ?? "";
    const guard = judge(content, review, { ...store, voice }, recent);
    const draftRecord = builtInRecord(ctx, review, { recent, written: candidates.length, gate: guard.level });
    const rewritten = await changeReplyStatus(ctx, tx, reply, reply.status, {
      content,
      candidates,
      author: "built_in",
      writerVersion: draftRecord.writerVersion,
      draftRecord,
      guard,
      guardLevel: guard.level,
    });
    return { replyId: rewritten.id, version: rewritten.version, text: content, candidates, guard };
  });
}
