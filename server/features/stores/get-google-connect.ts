import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { GoogleLocationsSchema } from "./google-login";

export const GetGoogleConnectInput = z.object({ storeId: z.uuid() });

/** Where connecting a store to Google stands: whether it is possible at all, and the shops to choose from after a login. */
export async function getGoogleConnect(ctx: Ctx, { storeId }: z.infer<typeof GetGoogleConnectInput>) {
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    const signIn = await tx.googleSignIn.findUnique({ where: { storeId } });
    const isOpen = signIn !== null && signIn.expiresAt > ctx.now();
    const locations = isOpen ? GoogleLocationsSchema.parse(signIn.locations) : null;
    return {
      isAvailable: ctx.ports.googleLogin !== null,
      locations:
        locations?.map(({ platformStoreId, name, address, isVerified }) => ({
          platformStoreId,
          name,
          address,
          isVerified,
        })) ?? null,
    };
  });
}
