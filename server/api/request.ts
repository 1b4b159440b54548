import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { App } from "@/server/wiring";
import { actorOfToken, cookieOf, sessionCookieName } from "./session";
import type { RequestContext } from "./trpc";

/** Who asks and with what: built once per request, from the cookie. */
export async function requestContext(app: App, req: IncomingMessage): Promise<RequestContext> {
  const { ctx, limiter, sessions } = app;
  const actor = await actorOfToken(ctx.config, sessions, cookieOf(req, sessionCookieName(ctx.config)), ctx.now());
  return {
    ctx: actor ? { ...ctx, actor } : ctx,
    signedIn: actor !== null,
    ip: clientIp(req),
    requestId: randomUUID(),
    locale: cookieOf(req, "locale"),
    limiter,
    sessions,
  };
}

/** The peer's address; IPv6 by its /64, since one guest owns all of it. */
export function clientIp(req: IncomingMessage): string {
  const address = req.socket.remoteAddress ?? "unknown";
  return address.includes(":") && !address.startsWith("::ffff:")
    ? `${address.split(":").slice(0, 4).join(":")}::/64`
    : address.replace("::ffff:", "");
}

/** Whether a request that changes something comes from one of our own pages. Browsers always say so; programs may not. */
export function isSameOrigin(req: IncomingMessage): boolean {
  const site = req.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin, host } = req.headers;
  return origin === undefined || URL.parse(origin)?.host === host;
}
