import { z } from "zod";
import type { PlatformSession } from "@/server/integrations/platform-session";

/** The cookies a session is made of; all others of the owner's browser are none of our business. */
export const sessionCookieNames = ["NID_AUT", "NID_SES", "csrf_token"] as const;

const SessionSchema = z.object({ cookies: z.record(z.string(), z.string()) });

/** The cookies of a session this adapter made. */
export const cookiesOf = (session: PlatformSession): Record<string, string> => SessionSchema.parse(session).cookies;

/** A session from cookies by name: the needed ones are kept; null when the two that sign in are not both there. */
export function sessionFrom(cookies: Iterable<readonly [name: string, value: string]>): PlatformSession | null {
  const needed = [...cookies].filter(([name, value]) => sessionCookieNames.some((one) => one === name) && value !== "");
  const kept = Object.fromEntries(needed);
  return kept.NID_AUT && kept.NID_SES ? { cookies: kept } : null;
}
