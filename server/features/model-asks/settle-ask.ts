import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import type { ModelErrorKind } from "@/server/integrations/language-model/language-model";
import type { Tx } from "@/server/platform/db";

/** What became of a question. `agreed`: nothing to change; `unusable`: the filter left nothing; `overtaken`: it came too late. */
export type AskOutcome = "used" | "agreed" | "unusable" | "overtaken" | Exclude<ModelErrorKind, "resting">;

/** Notes what became of a question. */
export async function settleAsk(ctx: Ctx, tx: Tx, askId: string, outcome: AskOutcome): Promise<void> {
  await tx.modelAsk.update({ where: { id: askId }, data: { outcome, settledAt: ctx.now() } });
}

/** Gives back a question that was never sent. */
export async function returnAsk(ctx: Ctx, askId: string): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const { storeId, askedAt, attempts } = await tx.modelAsk.findUniqueOrThrow({ where: { id: askId } });
    if (attempts === 1) await tx.modelAsk.delete({ where: { id: askId } });
    else
      await tx.modelAsk.update({
        where: { id: askId },
        data: { attempts: { decrement: 1 }, outcome: "temporary", settledAt: ctx.now() },
      });
    await tx.modelDay.update({
      where: { storeId_day: { storeId, day: new Date(koreanDay(askedAt)) } },
      data: { asked: { decrement: 1 } },
    });
  });
}
