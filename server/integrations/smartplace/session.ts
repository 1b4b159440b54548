import { z } from "zod";
import type { PlatformSession } from "@/server/integrations/platform-session";

const SessionSchema = z.object({ cookies: z.record(z.string(), z.string()) });

/** The cookies of a session this adapter made (`domain/smartplace-session`). */
export const cookiesOf = (session: PlatformSession): Record<string, string> => SessionSchema.parse(session).cookies;
