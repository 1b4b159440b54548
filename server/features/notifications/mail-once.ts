import type { Ctx } from "@/server/context";
import type { Mail } from "@/server/integrations/mailer/mailer";

/** Sends a mail once however often it is asked for; when sending fails nothing is claimed and the next try sends it. */
export async function mailOnce(ctx: Ctx, mail: Mail): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.jobEffect.createMany({ data: [{ key: `mail:${mail.key}` }], skipDuplicates: true });
    if (count === 1) await ctx.ports.mailer.send(mail);
  });
}
