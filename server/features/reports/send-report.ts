import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import { localeOf } from "@/server/domain/locale";
import { ReportSchema } from "@/server/domain/report/report-schema";
import { mailOnce, stopAddress } from "@/server/features/notifications/public";
import type { JobPayload } from "@/server/jobs/catalog";
import { makeReport } from "./make-report";
import { reportMail } from "./report-mail";

/** Makes a shop's report and sends it to its owner, once; an owner who wants no mail, or whose day is over, is sent none. */
export async function sendReport(ctx: Ctx, { storeId, kind, day }: JobPayload<"send-report">): Promise<void> {
  const store = await ctx.db.store.findUnique({ where: { id: storeId }, include: { user: true } });
  if (!store) return;
  const reportId = await ctx.db.$transaction((tx) => makeReport(ctx, tx, { storeId, kind, today: day }));
  const { user } = store;
  const isWanted = kind === "daily" ? user.mailsDaily : user.mailsWeekly;
  if (!reportId || !isWanted || koreanDay(ctx.now()) !== day) return;
  const { content } = await ctx.db.report.findUniqueOrThrow({ where: { id: reportId } });
  const stopUrl = stopAddress(ctx.config, { userId: user.id, kind });
  await mailOnce(ctx, {
    to: user.email,
    key: `report:${reportId}`,
    stopUrl,
    ...reportMail(ReportSchema.parse(content), {
      origin: ctx.config.APP_URL,
      reportId,
      storeId,
      storeName: store.name,
      ownerName: user.name,
      locale: localeOf(user.locale),
      day,
      stopUrl,
    }),
  });
}
