import type { Ctx } from "@/server/context";
import { buildReport } from "@/server/domain/report/build-report";
import { hasNews, periodBefore } from "@/server/domain/report/report";
import type { ReportKind } from "@/server/domain/report/report";
import type { Tx } from "@/server/platform/db";
import { gatherReport } from "./gather-report";

/**
 * Makes the report of the day or week before `today` once, and gives its id; null where there is nothing to tell. A report that
 * exists stays as it was made.
 */
export async function makeReport(
  ctx: Ctx,
  tx: Tx,
  { storeId, kind, today }: { storeId: string; kind: ReportKind; today: string },
): Promise<string | null> {
  const period = periodBefore(kind, today);
  const key = { storeId, kind, toDay: new Date(period.to) };
  const made = () => tx.report.findUnique({ where: { storeId_kind_toDay: key }, select: { id: true } });
  const before = await made();
  if (before) return before.id;
  const content = buildReport(await gatherReport(tx, storeId, { kind, ...period }, ctx.now()));
  if (!hasNews(content)) return null;
  await tx.report.createMany({
    data: { ...key, fromDay: new Date(period.from), content, createdAt: ctx.now() },
    skipDuplicates: true,
  });
  return (await made())?.id ?? null;
}
