import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { reportKinds } from "@/server/domain/report/report";
import { readHistory } from "@/server/features/billing/public";
import { countOlder, shownReports } from "./shown-reports";
import { ReportSchema } from "@/server/domain/report/report-schema";

export const ListReportsInput = z.object({
  kind: z.enum(reportKinds).default("daily"),
  storeId: z.uuid().optional(),
  cursor: z.object({ to: z.iso.date(), id: z.uuid() }).nullish(),
  limit: z.int().min(1).max(100).default(30),
});

/**
 * The reports of the actor's shops within the plan's history, latest period first, each with its chief figures, and with the
 * first page how many are older.
 */
export async function listReports(ctx: Ctx, { kind, storeId, cursor, limit }: z.infer<typeof ListReportsInput>) {
  return transact(ctx, async (tx) => {
    const toDay = cursor && new Date(cursor.to);
    const history = await readHistory(ctx, tx);
    const which = { kind, storeId: { in: await visibleStoreIds(ctx, tx, storeId) } };
    const rows = await tx.report.findMany({
      where: {
        ...which,
        AND: shownReports(history),
        ...(toDay && { OR: [{ toDay: { lt: toDay } }, { toDay, id: { lt: cursor.id } }] }),
      },
      orderBy: [{ toDay: "desc" }, { id: "desc" }],
      take: limit + 1,
      include: { store: { select: { id: true, name: true } } },
    });
    const items = rows.slice(0, limit).flatMap(({ id, store, content }) => {
      const read = ReportSchema.safeParse(content);
      if (!read.success) return [];
      const { from, to, reviews, satisfaction, urgent } = read.data;
      return [{ id, store, from, to, reviews, satisfaction, urgent }];
    });
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items,
      locked: cursor ? null : await countOlder(tx, which, history),
      nextCursor: last ? { to: last.toDay.toISOString().slice(0, 10), id: last.id } : null,
    };
  });
}
