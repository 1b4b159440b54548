import { z } from "zod";
import type { PlatformSession } from "@/server/integrations/platform-session";
import { VendorError } from "@/server/integrations/vendor-error";

const SessionSchema = z.object({ refreshToken: z.string().min(1) });

/** The refresh token of a session that Google's adapter made; anything else needs a new login. */
export function refreshTokenOf(session: PlatformSession | null): string {
  const parsed = SessionSchema.safeParse(session);
  if (!parsed.success) throw new VendorError("session-expired", "no Google login");
  return parsed.data.refreshToken;
}

export const sessionWith = (refreshToken: string): PlatformSession => ({ refreshToken });
