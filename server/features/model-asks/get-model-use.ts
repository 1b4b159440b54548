import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";

export const GetModelUseInput = z.object({ storeId: z.uuid() });

/** Whether a shop uses the language model, how much it may ask in a day and has asked today; where its texts would go. */
export async function getModelUse(ctx: Ctx, { storeId }: z.infer<typeof GetModelUseInput>) {
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    const store = await tx.store.findUniqueOrThrow({
      where: { id: storeId },
      select: { modelSince: true, modelPerDay: true },
    });
    const day = new Date(koreanDay(ctx.now()));
    const today = await tx.modelDay.findUnique({ where: { storeId_day: { storeId, day } } });
    const reader = ctx.ports.secondReader;
    return {
      service: reader && { model: reader.model, host: new URL(ctx.config.OPENAI_BASE_URL).host },
      since: store.modelSince,
      perDay: store.modelPerDay,
      askedToday: today?.asked ?? 0,
    };
  });
}
