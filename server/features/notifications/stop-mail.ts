import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Ctx } from "@/server/context";
import { type Locale, localeOf } from "@/server/domain/locale";
import type { Mutable } from "@/server/domain/notification-settings";
import { reportKinds } from "@/server/domain/report/report";
import type { Config } from "@/server/platform/config";
import { AppError } from "@/server/platform/errors";

/** Mails that whoever gets them can stop. */
const stoppable = [...reportKinds, "rule", "trouble"] as const;
type Stoppable = (typeof stoppable)[number];

export const stopPath = "/api/mail/stop";
export const StopMailInput = z.object({ user: z.uuid(), kind: z.enum(stoppable), proof: z.string().max(100) });

const proofOf = ({ AUTH_SECRET }: Config, user: string, kind: Stoppable) =>
  createHmac("sha256", AUTH_SECRET).update(`stop-mail:${kind}:${user}`).digest("base64url");

/** Where whoever got such a mail can stop them without signing in. */
export function stopAddress(config: Config, { userId, kind }: { userId: string; kind: Stoppable }): string {
  const query = new URLSearchParams({ user: userId, kind, proof: proofOf(config, userId, kind) });
  return `${config.APP_URL}${stopPath}?${query}`;
}

/** Refused unless the address is one we gave out. */
function checkStop(config: Config, { user, kind, proof }: z.infer<typeof StopMailInput>): void {
  const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(config, user, kind))];
  if (given.length !== right.length || !timingSafeEqual(given, right))
    throw new AppError("PERMISSION_DENIED", "badStopAddress");
}

/** The language of whoever got such a mail. Refused unless the address is one we gave out. */
export async function readStop(ctx: Ctx, input: z.infer<typeof StopMailInput>): Promise<Locale> {
  checkStop(ctx.config, input);
  const user = await ctx.db.user.findUnique({ where: { id: input.user }, select: { locale: true } });
  return localeOf(user?.locale);
}

/** Sends no more mails of a kind, as if it had been switched off in the settings. Safe to ask for twice. */
export async function stopMail(ctx: Ctx, input: z.infer<typeof StopMailInput>): Promise<void> {
  checkStop(ctx.config, input);
  const { user: id, kind } = input;
  if (kind === "daily" || kind === "weekly") {
    await ctx.db.user.updateMany({ where: { id }, data: { [kind === "daily" ? "mailsDaily" : "mailsWeekly"]: false } });
    return;
  }
  const mail: Mutable = `${kind}.mail`;
  await ctx.db.user.updateMany({ where: { id, NOT: { muted: { has: mail } } }, data: { muted: { push: mail } } });
}
