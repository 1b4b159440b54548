import type { IncomingMessage } from "node:http";
import { decode } from "next-auth/jwt";
import type { Actor } from "@/server/context";
import type { Sessions } from "@/server/features/accounts/find-session";
import type { Config } from "@/server/platform/config";

/** Only these two ids travel in the cookie; everything else is looked up, so that a session can be ended. */
export type SessionToken = { sid: string; uid: string };

/** Name of the session cookie: `__Secure-` where the product is served over https. */
export const sessionCookieName = (config: Config): string =>
  `${config.APP_URL.startsWith("https://") ? "__Secure-" : ""}urigage.session`;

/** The signed-in person behind a cookie value; null when it is forged, old or signed out. */
export async function actorOfToken(
  config: Config,
  sessions: Sessions,
  token: string | undefined,
  now: Date,
): Promise<Extract<Actor, { kind: "user" }> | null> {
  if (!token) return null;
  const claims = await decode({ token, secret: config.AUTH_SECRET }).catch(() => null);
  return typeof claims?.sid === "string" ? sessions.find(claims.sid, now) : null;
}

/** The value of a cookie of a plain request. */
export function cookieOf(req: IncomingMessage, name: string): string | undefined {
  for (const part of (req.headers.cookie ?? "").split(";")) {
    const [key, ...value] = part.trim().split("=");
    if (key === name) return decodeURIComponent(value.join("="));
  }
  return undefined;
}
