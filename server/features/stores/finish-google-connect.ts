import { z } from "zod";
import { type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import type { GoogleLocation } from "@/server/integrations/google/google-login";
import type { PlatformSession } from "@/server/integrations/platform-session";
import { VendorError, type VendorErrorKind } from "@/server/integrations/vendor-error";
import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";
import { callbackUrl, detailsOf, googleLoginOf, sealSignIn } from "./google-login";
import { keepGoogleConnection } from "./keep-google-connection";
import { readGoogleState } from "./google-state";
import { assertStoreLimit, holdStores } from "./store-limit";

export const FinishGoogleConnectInput = z.object({
  state: z.string().min(1).max(2_000),
  code: z.string().min(1).max(2_000).optional(),
  error: z.string().max(200).optional(),
});

/** How the return from Google ended; the store's page says each in words. */
export type GoogleOutcome =
  | "choose"
  | "reconnected"
  | "denied"
  | "expired"
  | "none"
  | "not-approved"
  | "away"
  | "other";

/** Where the owner is led: to the store they came for, or to the steps of opening one; `storeId` null: there is none. */
export type GoogleReturn = { storeId: string | null; isNew: boolean; outcome: GoogleOutcome };

const nowhere: GoogleReturn = { storeId: null, isNew: false, outcome: "expired" };

/** How long a login waits for the owner to choose the shop. */
const choosableMs = 60 * 60_000;

/**
 * Takes the owner back from Google: turns the code into a session and lists the shops behind it, to be chosen from. Nothing
 * the owner or Google can do wrong is thrown; a state that is not this owner's leads to no store.
 */
export async function finishGoogleConnect(
  ctx: Ctx,
  { state, code, error }: z.infer<typeof FinishGoogleConnectInput>,
): Promise<GoogleReturn> {
  const wanted = readGoogleState(ctx, state, userIdOf(ctx));
  if (!wanted) return nowhere;
  const { storeId, codeVerifier } = wanted;
  const aim = storeId === null ? "new" : await transact(ctx, (tx) => aimOf(ctx, tx, storeId));
  if (aim === "foreign") return nowhere;
  const isNew = aim === "new";
  const back = (outcome: GoogleOutcome) => ({ storeId, isNew, outcome });
  if (error || !code) return back(error === "access_denied" ? "denied" : "other");
  try {
    const login = googleLoginOf(ctx);
    const session = await login.exchange({ code, codeVerifier, redirectUri: callbackUrl(ctx) });
    const locations = await login.listLocations(session);
    if (locations.length === 0) return back("none");
    return await transact(ctx, async (tx) => {
      const id = storeId ?? (await openStore(ctx, tx, locations));
      return { storeId: id, isNew, outcome: await keepSignIn(ctx, tx, { storeId: id, isNew, session, locations }) };
    });
  } catch (cause) {
    if (!(cause instanceof VendorError)) throw cause;
    ctx.log.warn({ storeId, kind: cause.kind, cause: cause.message }, "Google could not be connected");
    return back(outcomes[cause.kind]);
  }
}

/** Whether a store is one the owner has, or still the new one of an earlier login whose shop was not chosen. */
async function aimOf(ctx: Ctx, tx: Tx, storeId: string): Promise<"new" | "own" | "foreign"> {
  if (!(await visibleStoreIds(ctx, tx)).includes(storeId)) return "foreign";
  const earlier = await tx.googleSignIn.findUnique({ where: { storeId }, select: { openedStore: true } });
  return earlier?.openedStore ? "new" : "own";
}

/** Called after what the login manages first, until its owner has chosen. */
async function openStore(ctx: Ctx, tx: Tx, locations: GoogleLocation[]): Promise<string> {
  const userId = userIdOf(ctx);
  await holdStores(tx, userId);
  await assertStoreLimit(tx, userId, ctx.now());
  const first = locations.find(({ isVerified }) => isVerified !== false) ?? locations[0];
  const { id } = await tx.store.create({ data: { userId, ...detailsOf(first) } });
  return id;
}

const outcomes: Record<VendorErrorKind, GoogleOutcome> = {
  temporary: "away",
  "rate-limited": "away",
  "session-expired": "expired",
  blocked: "not-approved",
  "layout-changed": "other",
  rejected: "other",
  "wrong-shop": "other",
};

type SignIn = { storeId: string; isNew: boolean; session: PlatformSession; locations: GoogleLocation[] };

/** A login for the shop that is connected already is used at once; any other waits for the choice. */
async function keepSignIn(
  ctx: Ctx,
  tx: Tx,
  { storeId, isNew, session, locations }: SignIn,
): Promise<"choose" | "reconnected"> {
  const connection = await tx.storeConnection.findUnique({
    where: { storeId_platform: { storeId, platform: "google" } },
  });
  const same = locations.find(({ platformStoreId }) => platformStoreId === connection?.platformStoreId);
  if (same) {
    await keepGoogleConnection(ctx, tx, { storeId, session, location: same });
    return "reconnected";
  }
  const expiresAt = new Date(ctx.now().getTime() + choosableMs);
  const signIn = { credentials: sealSignIn(ctx, storeId, session), locations, expiresAt, openedStore: isNew };
  await tx.googleSignIn.upsert({ where: { storeId }, create: { storeId, ...signIn }, update: signIn });
  await enqueue(tx, "forget-google-sign-in", { storeId }, { runAt: expiresAt });
  return "choose";
}
