import { z } from "zod";
import type { Ctx } from "@/server/context";
import type { GoogleLogin } from "@/server/integrations/google/google-login";
import type { PlatformSession } from "@/server/integrations/platform-session";
import { open, seal } from "@/server/platform/crypto";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** Google's login, or a refusal in plain words where it is switched off. */
export function googleLoginOf(ctx: Ctx): GoogleLogin {
  if (ctx.ports.googleLogin) return ctx.ports.googleLogin;
  throw new AppError("CONFLICT", "googleOff", "GOOGLE_OFF");
}

export const callbackUrl = ({ config }: Ctx): string => `${config.APP_URL}/api/google/callback`;

export const GoogleLocationsSchema = z.array(
  z.object({
    platformStoreId: z.string(),
    platformIds: z.record(z.string(), z.string()),
    name: z.string(),
    address: z.string().nullable(),
    isVerified: z.boolean().nullable(),
  }),
);

/** What a store opened for a Google location is called. */
export const detailsOf = (location: { name: string; address: string | null } | undefined) => ({
  name: location?.name.slice(0, 60) || "내 가게",
  address: location?.address ?? null,
});

const placeOf = (storeId: string) => `google_sign_ins:${storeId}:credentials`;

/** A session between the return from Google and the choice of the shop, sealed for its row. */
export const sealSignIn = (ctx: Ctx, storeId: string, session: PlatformSession): Uint8Array<ArrayBuffer> =>
  seal(JSON.stringify(session), placeOf(storeId), ctx.config.CREDENTIALS_KEY);

export const openSignIn = (ctx: Ctx, row: { storeId: string; credentials: Uint8Array }): PlatformSession =>
  JSON.parse(open(row.credentials, placeOf(row.storeId), ctx.config.CREDENTIALS_KEY)) as PlatformSession;

/** Whether the person uses Google for anything else: giving consent back would end all of it. */
export const usesGoogle = async (tx: Tx, userId: string): Promise<boolean> =>
  (await tx.storeConnection.count({ where: { platform: "google", store: { userId } } })) > 0;
