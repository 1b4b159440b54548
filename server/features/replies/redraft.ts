import { isDeepStrictEqual } from "node:util";
import type { Ctx } from "@/server/context";
import { acceptedPreferences } from "@/server/features/learning/public";
import type { Tx } from "@/server/platform/db";
import { builtInRecord } from "./built-in-record";
import { changeReplyStatus } from "./change-reply-status";
import { isUntouched } from "./is-untouched";
import { judge } from "./judge";
import { recentReplies, voiceOf } from "./load-reply";
import { preferred } from "./preferred";
import { writeRequest } from "./write-request";

/** Has the built-in writer write again what nobody has touched, because the review is now read otherwise; all in `tx`. */
export async function redraft(ctx: Ctx, tx: Tx, review: { id: string; reviewDate: Date }): Promise<void> {
  const { id, reviewDate } = review;
  const found = await tx.review.findUnique({
    where: { id_reviewDate: { id, reviewDate } },
    include: { reply: true, store: true },
  });
  const reply = found?.reply;
  if (!found || !reply || reply.status !== "drafted" || !(await isUntouched(tx, id))) return;
  const { store } = found;
  const recent = await recentReplies(tx, store.id, reply.id);
  const written = await ctx.ports.replyWriter.write(writeRequest(found, store, voiceOf(store), recent));
  const candidates = preferred(written, await acceptedPreferences(tx, store.id), found, store);
  if (isDeepStrictEqual(candidates, reply.candidates)) return;
  const content = candidates[0]?.text ?? "";
  const guard = judge(content, found, store, recent);
  const draftRecord = builtInRecord(ctx, found, { recent, written: candidates.length, gate: guard.level });
  await changeReplyStatus(ctx, tx, reply, "drafted", {
    content,
    candidates,
    author: "built_in",
    writerVersion: draftRecord.writerVersion,
    draftRecord,
    guard,
    guardLevel: guard.level,
  });
}
