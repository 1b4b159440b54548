import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { actorOfToken, sessionCookieName } from "@/server/api/session";
import { siteApp } from "./app";

/** The signed-in person a page is for; everybody else is sent to sign in. */
export async function requireUser() {
  const { ctx } = siteApp();
  const token = (await cookies()).get(sessionCookieName(ctx.config))?.value;
  const actor = await actorOfToken(ctx.config, ctx.db, token, ctx.now());
  return actor ?? redirect("/sign-in");
}
