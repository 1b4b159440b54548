import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { randomUUID } from "node:crypto";
import { siteApp } from "@/app/_auth/app";
import { appRouter } from "@/server/api/root";
import { actorOfToken, sessionCookieName } from "@/server/api/session";

/** The API as Next hosts it, for installations and measurements without the lean front (LEAN_FRONT=off). */
async function handler(req: Request): Promise<Response> {
  if (req.method !== "GET" && !["same-origin", "none", null].includes(req.headers.get("sec-fetch-site")))
    return Response.json({ error: { message: "cross-site request" } }, { status: 403 });
  const { ctx, limiter, sessions } = siteApp();
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req,
    router: appRouter,
    createContext: async () => {
      const actor = await actorOfToken(ctx.config, sessions, cookieOf(req, sessionCookieName(ctx.config)), ctx.now());
      return {
        ctx: actor ? { ...ctx, actor } : ctx,
        signedIn: actor !== null,
        ip: req.headers.get("x-client-ip") ?? "unknown",
        requestId: randomUUID(),
        locale: cookieOf(req, "locale"),
        limiter,
        sessions,
      };
    },
  });
}
export { handler as GET, handler as POST };

function cookieOf(req: Request, name: string): string | undefined {
  const found = (req.headers.get("cookie") ?? "").split("; ").find((part) => part.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}
