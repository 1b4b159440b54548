import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { ReportSchema } from "@/server/domain/report/report-schema";
import { readHistory } from "@/server/features/billing/public";
import { AppError } from "@/server/platform/errors";
import { isReportShown, shownReports } from "./shown-reports";

export const GetReportInput = z.object({ reportId: z.uuid() });

/** A report within the plan's history as it was made, with the ones before and after it of the same shop and kind. */
export async function getReport(ctx: Ctx, { reportId }: z.infer<typeof GetReportInput>) {
  return transact(ctx, async (tx) => {
    const found = await tx.report.findFirst({
      where: { id: reportId, storeId: { in: await visibleStoreIds(ctx, tx) } },
      include: { store: { select: { id: true, name: true } } },
    });
    const read = ReportSchema.safeParse(found?.content);
    if (!found || !read.success) throw new AppError("NOT_FOUND", "noReport");
    const history = await readHistory(ctx, tx);
    if (!isReportShown(read.data.to, history)) throw new AppError("LIMIT_REACHED", "reportOlderThanPlan", "HISTORY");
    const { id, store, createdAt, kind, toDay } = found;
    const beside = { storeId: store.id, kind, AND: shownReports(history) };
    const select = { id: true };
    const older = { where: { ...beside, toDay: { lt: toDay } }, orderBy: { toDay: "desc" as const }, select };
    const newer = { where: { ...beside, toDay: { gt: toDay } }, orderBy: { toDay: "asc" as const }, select };
    return {
      id,
      store,
      madeAt: createdAt,
      report: read.data,
      olderId: (await tx.report.findFirst(older))?.id ?? null,
      newerId: (await tx.report.findFirst(newer))?.id ?? null,
    };
  });
}
