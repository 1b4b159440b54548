import type { NextAuthOptions } from "next-auth";
import { cookies } from "next/headers";
import Credentials from "next-auth/providers/credentials";
import { justChosenCookie } from "@/components/shell/preferences";
import { sessionCookieName } from "@/server/api/session";
import { SignInInput, signIn } from "@/server/features/accounts/sign-in";
import { signOut } from "@/server/features/accounts/sign-out";
import { isAppError } from "@/server/platform/errors";
import { siteApp } from "./app";

const sessionSeconds = 30 * 86_400;

/** Sign-in by e-mail and password. The cookie carries the ids of session and person only. */
export function authOptions(): NextAuthOptions {
  return {
    get secret() {
      return siteApp().ctx.config.AUTH_SECRET;
    },
    session: { strategy: "jwt", maxAge: sessionSeconds },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    get cookies() {
      const { config } = siteApp().ctx;
      return {
        sessionToken: {
          name: sessionCookieName(config),
          options: { httpOnly: true, sameSite: "lax", path: "/", secure: config.APP_URL.startsWith("https://") },
        },
      } as const;
    },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        async authorize(credentials, req) {
          const input = SignInInput.safeParse(credentials);
          if (!input.success) return null;
          const { ctx, limiter } = siteApp();
          const header = (name: string) => (req.headers?.[name] as string | undefined) ?? null;
          try {
            const opened = await signIn(ctx, limiter, {
              ...input.data,
              ip: header("x-client-ip") ?? "unknown",
              userAgent: header("user-agent"),
              locale: (await cookies()).get(justChosenCookie)?.value,
            });
            return { id: opened.userId, email: opened.email, name: opened.name, sessionId: opened.sessionId };
          } catch (error) {
            if (!isAppError(error)) throw error;
            if (error.code === "RATE_LIMITED")
              throw new Error(`RATE_LIMITED:${String(error.details?.retryAfterSeconds)}`);
            return null;
          }
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        return user ? { sid: (user as { sessionId?: string }).sessionId, uid: user.id } : token;
      },
      session: ({ session }) => session,
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid !== "string") return;
        const { ctx, sessions } = siteApp();
        await signOut(ctx, { sessionId: token.sid });
        sessions.forget(token.sid);
      },
    },
  };
}
