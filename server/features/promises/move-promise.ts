import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { addDays, koreanDay } from "@/server/domain/calendar";
import { AppError } from "@/server/platform/errors";
import { ownPromise, toDay } from "./own-promise";

export const MovePromiseInput = z.object({ promiseId: z.uuid(), dueOn: z.iso.date() });
const farthestDays = 366;

/** Gives a promise another day, from today on. Returns the day it had. */
export async function movePromise(ctx: Ctx, input: z.infer<typeof MovePromiseInput>) {
  const today = koreanDay(ctx.now());
  return transact(ctx, async (tx) => {
    const { id, dueOn } = await ownPromise(ctx, tx, input.promiseId);
    const isBack = input.dueOn === toDay(dueOn);
    if (!isBack && (input.dueOn < today || input.dueOn > addDays(today, farthestDays)))
      throw new AppError("INVALID", "dayWithinYear", "DAY");
    await tx.replyPromise.update({ where: { id }, data: { dueOn: new Date(input.dueOn) } });
    return { promiseId: id, dueOn: input.dueOn, before: toDay(dueOn) };
  });
}
