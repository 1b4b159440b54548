import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import { reportKinds } from "@/server/domain/report/report";
import { makeReport } from "./make-report";

export const MakeReportsInput = z.object({ storeId: z.uuid().optional() });

/** Makes the reports of yesterday and last week that are not there yet, without a mail. */
export async function makeReportsNow(ctx: Ctx, { storeId: asked }: z.infer<typeof MakeReportsInput>) {
  return transact(ctx, async (tx) => {
    const today = koreanDay(ctx.now());
    let made = 0;
    for (const storeId of await visibleStoreIds(ctx, tx, asked))
      for (const kind of reportKinds) if (await makeReport(ctx, tx, { storeId, kind, today })) made += 1;
    return { made };
  });
}
