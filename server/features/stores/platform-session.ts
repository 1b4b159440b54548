import type { Ctx } from "@/server/context";
import type { PlatformSession } from "@/server/integrations/platform-session";
import { open, seal } from "@/server/platform/crypto";

/** Where a connection's session is sealed for. */
export const placeOf = (connectionId: string) => `store_connections:${connectionId}:credentials`;

/** The owner's session with a connection's platform, opened for one use; null when there is none. */
export function openPlatformSession(
  ctx: Ctx,
  connection: { id: string; credentials: Uint8Array | null },
): PlatformSession | null {
  const { id, credentials } = connection;
  const { CREDENTIALS_KEY: key, CREDENTIALS_KEY_OLD: oldKey } = ctx.config;
  return credentials && (JSON.parse(open(credentials, placeOf(id), key, oldKey)) as PlatformSession);
}

/** The same, sealed for its row. */
export const sealPlatformSession = (
  ctx: Ctx,
  connectionId: string,
  session: PlatformSession,
): Uint8Array<ArrayBuffer> => seal(JSON.stringify(session), placeOf(connectionId), ctx.config.CREDENTIALS_KEY);
