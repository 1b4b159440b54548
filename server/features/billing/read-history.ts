import { type Ctx, userIdOf } from "@/server/context";
import { type History, historyOf } from "@/server/domain/history";
import type { Tx } from "@/server/platform/db";
import { planOf } from "./draft-limit";

/** How far back the person's plan looks; what needs an answer is shown however old it is. */
export async function readHistory(ctx: Ctx, tx: Tx): Promise<History> {
  const { historyDays } = await planOf(tx, userIdOf(ctx), ctx.now());
  return historyOf(historyDays, ctx.now());
}
