import { z } from "zod";
import { type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import { VendorError } from "@/server/integrations/vendor-error";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { detailsOf, GoogleLocationsSchema, googleLoginOf, openSignIn } from "./google-login";
import { keepGoogleConnection } from "./keep-google-connection";
import { holdStores } from "./store-limit";

export const ChooseGoogleLocationInput = z.object({ storeId: z.uuid(), platformStoreId: z.string().min(1).max(200) });

/** The owner says which of the login's shops this store is; collecting and publishing begin. */
export async function chooseGoogleLocation(
  ctx: Ctx,
  input: z.infer<typeof ChooseGoogleLocationInput>,
): Promise<{ connectionId: string }> {
  const userId = userIdOf(ctx);
  const { session, location, connectionId } = await transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, input.storeId);
    await holdStores(tx, userId);
    const { openedStore, ...chosen } = await chosenLocation(ctx, tx, input);
    await assertFree(tx, userId, input);
    if (openedStore) await tx.store.update({ where: { id: input.storeId }, data: detailsOf(chosen.location) });
    const kept = await keepGoogleConnection(ctx, tx, { storeId: input.storeId, ...chosen });
    await tx.googleSignIn.delete({ where: { storeId: input.storeId } });
    return { ...chosen, ...kept };
  });
  await subscribe(ctx, session, location);
  return { connectionId };
}

async function chosenLocation(
  ctx: Ctx,
  tx: Tx,
  { storeId, platformStoreId }: z.infer<typeof ChooseGoogleLocationInput>,
) {
  const signIn = await tx.googleSignIn.findUnique({ where: { storeId } });
  if (!signIn || signIn.expiresAt < ctx.now()) throw new AppError("CONFLICT", "googleSignInOld", "SIGN_IN_EXPIRED");
  const location = GoogleLocationsSchema.parse(signIn.locations).find((one) => one.platformStoreId === platformStoreId);
  if (!location) throw new AppError("NOT_FOUND", "notInGoogleAccount");
  if (location.isVerified === false) throw new AppError("CONFLICT", "googleUnverified", "UNVERIFIED");
  return { session: openSignIn(ctx, signIn), location, openedStore: signIn.openedStore };
}

/** One store for one place: the same reviews are not collected twice for one person. */
async function assertFree(tx: Tx, userId: string, input: z.infer<typeof ChooseGoogleLocationInput>): Promise<void> {
  const { storeId, platformStoreId } = input;
  const elsewhere = await tx.storeConnection.findFirst({
    where: { platform: "google", platformStoreId, store: { userId }, storeId: { not: storeId } },
    select: { storeId: true },
  });
  if (elsewhere)
    throw new AppError("CONFLICT", "placeConnectedElsewhere", "ALREADY_CONNECTED", {
      storeId: elsewhere.storeId,
    });
}

/** Pushes only make new reviews come sooner, so a connection does not hang on them. */
async function subscribe(ctx: Ctx, session: PlatformSession, place: PlatformPlace): Promise<void> {
  const topic = ctx.config.GOOGLE_PUBSUB_TOPIC;
  if (!topic) return;
  try {
    await googleLoginOf(ctx).subscribe(session, place, topic);
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    ctx.log.warn({ kind: error.kind, cause: error.message }, "Google will not push new reviews");
  }
}
