import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";
import { mutables, quietFromHours, quietToHours } from "@/server/domain/notification-settings";

export const SetNotificationsInput = z
  .object({
    muted: z.array(z.enum(mutables)).max(mutables.length),
    mailsDaily: z.boolean(),
    mailsWeekly: z.boolean(),
    quietFrom: z.literal(quietFromHours).nullable(),
    quietTo: z.literal(quietToHours),
    urgentAtNight: z.boolean(),
  })
  .partial();

/** What the actor is told, where, and when not. */
export async function getNotificationSettings(ctx: Ctx) {
  return transact(ctx, (tx) =>
    tx.user.findUniqueOrThrow({
      where: { id: userIdOf(ctx) },
      select: {
        email: true,
        muted: true,
        mailsDaily: true,
        mailsWeekly: true,
        quietFrom: true,
        quietTo: true,
        urgentAtNight: true,
      },
    }),
  );
}

/** Changes what is given and leaves the rest. */
export async function setNotificationSettings(ctx: Ctx, data: z.infer<typeof SetNotificationsInput>): Promise<void> {
  await transact(ctx, (tx) => tx.user.update({ where: { id: userIdOf(ctx) }, data, select: { id: true } }));
}
