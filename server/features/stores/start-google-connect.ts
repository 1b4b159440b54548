import { z } from "zod";
import { type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { callbackUrl, googleLoginOf } from "./google-login";
import { makeGoogleState } from "./google-state";

export const StartGoogleConnectInput = z.object({ storeId: z.uuid() });

/** Where the owner goes to let us see the shop's Google reviews and answer them. */
export async function startGoogleConnect(
  ctx: Ctx,
  { storeId }: z.infer<typeof StartGoogleConnectInput>,
): Promise<{ url: string }> {
  const userId = userIdOf(ctx);
  await transact(ctx, (tx) => visibleStoreIds(ctx, tx, storeId));
  const { state, codeVerifier } = makeGoogleState(ctx, { userId, storeId });
  return { url: googleLoginOf(ctx).authorizeUrl({ state, codeVerifier, redirectUri: callbackUrl(ctx) }) };
}
