import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";

export const SetReportMailInput = z.object({ mailsDaily: z.boolean().optional(), mailsWeekly: z.boolean().optional() });

/** Which reports the actor gets by mail, and where to. */
export async function getReportMail(ctx: Ctx) {
  return transact(ctx, (tx) =>
    tx.user.findUniqueOrThrow({
      where: { id: userIdOf(ctx) },
      select: { email: true, mailsDaily: true, mailsWeekly: true },
    }),
  );
}

/** Chooses which reports come by mail. */
export async function setReportMail(ctx: Ctx, data: z.infer<typeof SetReportMailInput>): Promise<void> {
  await transact(ctx, (tx) => tx.user.update({ where: { id: userIdOf(ctx) }, data, select: { id: true } }));
}
