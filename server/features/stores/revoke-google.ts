import type { Ctx } from "@/server/context";
import type { PlatformSession } from "@/server/integrations/platform-session";
import { VendorError } from "@/server/integrations/vendor-error";

/** Gives a consent back at Google. We have forgotten it in any case, so Google's being away does not stand in the way. */
export async function revokeGoogle(ctx: Ctx, session: PlatformSession): Promise<void> {
  try {
    await ctx.ports.googleLogin?.revoke(session);
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    ctx.log.warn({ kind: error.kind, cause: error.message }, "consent could not be given back to Google");
  }
}
