import { z } from "zod";
import type { Ctx } from "@/server/context";
import { RangeInput } from "@/server/domain/analytics/range";
import type { Sheet } from "@/server/domain/sheet";
import { isAppError } from "@/server/platform/errors";
import { sheetsIn } from "./analytics-sheets";
import { compareStores } from "./compare-stores";
import { getHours } from "./get-hours";
import { getSummary } from "./get-summary";
import { listAspects } from "./list-aspects";
import { listWordShifts } from "./list-word-shifts";

export const ExportAnalyticsInput = RangeInput.extend({ locale: z.enum(["ko", "en"]).catch("ko") });

/** The figures of a period as tables, as far as the person's plan shows them, each number with what it is read from. */
export async function exportAnalytics(ctx: Ctx, { locale, ...range }: z.infer<typeof ExportAnalyticsInput>) {
  const sheets = sheetsIn(locale);
  const summary = await getSummary(ctx, range);
  return [
    sheets.totals(summary),
    sheets.trend(summary),
    sheets.platforms(summary.platforms),
    ...(await ifShown(async () => sheets.aspects(await listAspects(ctx, range)))),
    ...(await ifShown(async () => sheets.words(await listWordShifts(ctx, range)))),
    ...(await ifShown(async () => sheets.hours(await getHours(ctx, range)))),
    ...(range.storeId ? [] : await ifShown(async () => sheets.stores(await compareStores(ctx, range)))),
  ];
}

/** A part the plan locks is missing from the file, as it is from the page. */
async function ifShown(make: () => Promise<Sheet>): Promise<Sheet[]> {
  try {
    return [await make()];
  } catch (error) {
    if (isAppError(error) && error.reason === "PLAN") return [];
    throw error;
  }
}
