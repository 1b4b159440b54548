import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { maxMarks, MarkInput } from "@/server/domain/analytics/mark";
import { koreanDay } from "@/server/domain/calendar";
import { AppError } from "@/server/platform/errors";
import { openPart } from "./open-range";

export const AddMarkInput = MarkInput.extend({ storeId: z.uuid() });

/** Marks the day on which something changed in a shop; the same mark twice is one. */
export async function addMark(ctx: Ctx, { storeId, day, label, aspect }: z.infer<typeof AddMarkInput>) {
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    await openPart(ctx, tx, "marks");
    if (day > koreanDay(ctx.now())) throw new AppError("INVALID", "dayPastOrToday", "FUTURE");
    const key = { storeId, day: new Date(day), label };
    const known = await tx.changeMark.count({ where: { storeId, NOT: { day: key.day, label } } });
    if (known >= maxMarks) throw new AppError("LIMIT_REACHED", "marksUsedUp", "MARKS", { limit: maxMarks });
    const { id } = await tx.changeMark.upsert({
      where: { storeId_day_label: key },
      create: { ...key, aspect },
      update: { aspect },
    });
    return { id };
  });
}
