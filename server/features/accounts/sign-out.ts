import type { Ctx } from "@/server/context";

/** Ends a session for good, wherever its cookie is. */
export async function signOut(ctx: Ctx, input: { sessionId: string }): Promise<void> {
  await ctx.db.session.updateMany({ where: { id: input.sessionId, revokedAt: null }, data: { revokedAt: ctx.now() } });
}
