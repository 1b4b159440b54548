import { type Ctx, transact, userIdOf } from "@/server/context";

/** What the settings show of a person: who they are, where they are signed in, whether the account is being closed. */
export async function getAccount(ctx: Ctx) {
  const userId = userIdOf(ctx);
  const here = ctx.actor.kind === "user" ? ctx.actor.sessionId : null;
  return transact(ctx, async (tx) => {
    const user = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { name: true, email: true, createdAt: true, passwordChangedAt: true, closesAt: true },
    });
    const sessions = await tx.session.findMany({
      where: { userId, revokedAt: null, expiresAt: { gt: ctx.now() } },
      orderBy: { lastSeenAt: "desc" },
      select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
    });
    const isHere = (id: string) => id === here;
    return {
      ...user,
      passwordSince: user.passwordChangedAt ?? user.createdAt,
      sessions: sessions
        .map((session) => ({ ...session, isHere: isHere(session.id) }))
        .sort((a, b) => Number(b.isHere) - Number(a.isHere)),
    };
  });
}
