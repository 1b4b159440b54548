import { z } from "zod";
import { actorName, type Ctx, transact, userIdOf } from "@/server/context";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

export const EndSessionInput = z.object({ sessionId: z.uuid() });

/** Signs another device of the person out; NOT_FOUND for a session of somebody else or one that has ended. */
export async function endSession(
  ctx: Ctx,
  { sessionId }: z.infer<typeof EndSessionInput>,
): Promise<{ ended: string[] }> {
  return transact(ctx, async (tx) => {
    const ended = await end(ctx, tx, { id: sessionId });
    if (ended.length === 0) throw new AppError("NOT_FOUND", "deviceSignedOut");
    return { ended };
  });
}

/** Signs every device out but the one that asks. */
export const endOtherSessions = (ctx: Ctx): Promise<{ ended: string[] }> =>
  transact(ctx, async (tx) => ({ ended: await endOthers(ctx, tx) }));

export function endOthers(ctx: Ctx, tx: Tx): Promise<string[]> {
  const here = ctx.actor.kind === "user" ? ctx.actor.sessionId : undefined;
  return end(ctx, tx, { id: { not: here } });
}

async function end(ctx: Ctx, tx: Tx, which: { id: string | { not: string | undefined } }): Promise<string[]> {
  const userId = userIdOf(ctx);
  const sessions = await tx.session.updateManyAndReturn({
    where: { ...which, userId, revokedAt: null },
    data: { revokedAt: ctx.now() },
    select: { id: true },
  });
  if (sessions.length > 0)
    await tx.auditLog.create({
      data: { userId, actor: actorName(ctx.actor), action: "session.ended", data: { count: sessions.length } },
    });
  return sessions.map(({ id }) => id);
}
