import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { RangeInput } from "@/server/domain/analytics/range";
import { compare, measure, measureTimes } from "@/server/domain/analytics/totals";
import { openRange } from "./open-range";
import { readPeriods, readTimes } from "./read-counts";

export const CompareStoresInput = z.object(RangeInput.omit({ storeId: true }).shape);

/** The owner's shops side by side over a period, most reviews first. */
export async function compareStores(ctx: Ctx, input: z.infer<typeof CompareStoresInput>) {
  return transact(ctx, async (tx) => {
    const { storeIds, range } = await openRange(ctx, tx, "stores", input);
    const which = { storeIds, platform: input.platform };
    const rows = await readPeriods(tx, which, range);
    const times = await readTimes(tx, which, range);
    const stores = await tx.store.findMany({ where: { id: { in: storeIds } }, select: { id: true, name: true } });
    return stores
      .map(({ id, name }) => {
        const mine = rows.filter((row) => row.storeId === id);
        const now = mine.filter((row) => row.isNow);
        return {
          id,
          name,
          ...measure(now),
          change: compare(
            now,
            mine.filter((row) => !row.isNow),
          ),
          times: measureTimes(times.filter((time) => time.storeId === id && time.isNow)),
        };
      })
      .sort((a, b) => b.reviews - a.reviews || a.name.localeCompare(b.name));
  });
}
