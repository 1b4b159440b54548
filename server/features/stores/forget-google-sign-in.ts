import type { Ctx } from "@/server/context";
import type { JobPayload } from "@/server/jobs/catalog";
import { openSignIn, usesGoogle } from "./google-login";
import { revokeGoogle } from "./revoke-google";

/** Forgets a Google login whose shop nobody chose in time; one that was renewed meanwhile stays. Safe to run twice. */
export async function forgetGoogleSignIn(ctx: Ctx, { storeId }: JobPayload<"forget-google-sign-in">): Promise<void> {
  const toRevoke = await ctx.db.$transaction(async (tx) => {
    const signIn = await tx.googleSignIn.findUnique({
      where: { storeId, expiresAt: { lte: ctx.now() } },
      include: { store: { select: { userId: true } } },
    });
    if (!signIn) return null;
    await tx.googleSignIn.delete({ where: { storeId } });
    return (await usesGoogle(tx, signIn.store.userId)) ? null : openSignIn(ctx, signIn);
  });
  if (toRevoke) await revokeGoogle(ctx, toRevoke);
}
