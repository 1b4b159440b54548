import { z } from "zod";
import { type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { callbackUrl, googleLoginOf } from "./google-login";
import { makeGoogleState } from "./google-state";
import { assertStoreLimit } from "./store-limit";

export const StartGoogleConnectInput = z.object({
  /** Absent: a store is opened for the shop that is chosen. */
  storeId: z.uuid().optional(),
});

/** Where the owner goes to let us see a shop's Google reviews and answer them. Refused where the plan has no room for a new store. */
export async function startGoogleConnect(
  ctx: Ctx,
  { storeId }: z.infer<typeof StartGoogleConnectInput>,
): Promise<{ url: string }> {
  const userId = userIdOf(ctx);
  await transact(ctx, async (tx) => {
    if (storeId) await visibleStoreIds(ctx, tx, storeId);
    else await assertStoreLimit(tx, userId, ctx.now());
  });
  const { state, codeVerifier } = makeGoogleState(ctx, { userId, storeId: storeId ?? null });
  return { url: googleLoginOf(ctx).authorizeUrl({ state, codeVerifier, redirectUri: callbackUrl(ctx) }) };
}
