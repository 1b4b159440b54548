import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { GetReportInput, getReport } from "@/server/features/reports/get-report";
import { isAppError } from "@/server/platform/errors";
import { LockedReport } from "./_parts/locked-report";
import { ReportScreen } from "./_parts/report-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reports");
  return { title: t("title") };
}

/** For the owner of the shop: one report as it was made. */
export default async function ReportPage({ params }: { params: Promise<{ reportId: string }> }) {
  const actor = await requireUser();
  const asked = GetReportInput.safeParse(await params);
  if (!asked.success) notFound();
  const { ctx } = siteApp();
  const data = await getReport({ ...ctx, actor }, asked.data).catch((error: unknown) => {
    if (!isAppError(error)) throw error;
    if (error.reason === "HISTORY") return null;
    notFound();
  });
  if (!data) return <LockedReport />;
  return <ReportScreen data={data} origin={ctx.config.APP_URL} />;
}
