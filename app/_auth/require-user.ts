import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { actorOfToken, sessionCookieName } from "@/server/api/session";
import { siteApp } from "./app";

/** The signed-in person a page is for; everybody else is sent to sign in and back. */
export async function requireUser() {
  const { ctx, sessions } = siteApp();
  const token = (await cookies()).get(sessionCookieName(ctx.config))?.value;
  const actor = await actorOfToken(ctx.config, sessions, token, ctx.now());
  const here = (await headers()).get("x-page-url") ?? "/overview";
  return actor ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(here)}`);
}
