import { z } from "zod";
import { actorName, type Ctx } from "@/server/context";
import { AppError } from "@/server/platform/errors";

export const ViewAsInput = z.object({ userId: z.uuid() });

const viewMinutes = 30;

/** Lets an operator see the product as one of its people sees it, for half an hour and without changing anything; written down. */
export async function viewAs(ctx: Ctx, { userId }: z.infer<typeof ViewAsInput>): Promise<{ until: Date }> {
  const { actor } = ctx;
  if (actor.kind !== "user") throw new AppError("PERMISSION_DENIED", "operatorsOnly");
  const viewed = await ctx.db.user.findFirst({ where: { id: userId, role: "owner" }, select: { id: true } });
  if (!viewed) throw new AppError("NOT_FOUND", "noUser");
  const until = new Date(ctx.now().getTime() + viewMinutes * 60_000);
  await ctx.db.$transaction([
    ctx.db.session.update({ where: { id: actor.sessionId }, data: { viewedUserId: userId, viewedUntil: until } }),
    ctx.db.auditLog.create({ data: { userId, actor: actorName(actor), action: "account.viewed", target: userId } }),
  ]);
  return { until };
}

/** Gives an operator their own eyes back. */
export async function stopViewing(ctx: Ctx): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== "user") return;
  await ctx.db.session.updateMany({
    where: { id: actor.sessionId },
    data: { viewedUserId: null, viewedUntil: null },
  });
}
