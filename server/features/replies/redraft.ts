import { isDeepStrictEqual } from "node:util";
import type { Ctx } from "@/server/context";
import { acceptedPreferences } from "@/server/features/learning/public";
import type { Tx } from "@/server/platform/db";
import { changeReplyStatus } from "./change-reply-status";
import { isUntouched } from "./is-untouched";
import { recentReplies } from "./load-reply";
import { writeBuiltIn } from "./write-built-in";

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
  const preferences = await acceptedPreferences(tx, store.id);
  const draft = await writeBuiltIn(ctx, found, store, { preferences, recent });
  if (!isDeepStrictEqual(draft.candidates, reply.candidates)) await changeReplyStatus(ctx, tx, reply, "drafted", draft);
}
