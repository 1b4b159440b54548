import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { requireUser } from "@/app/_auth/require-user";
import { ReportsScreen } from "./_parts/reports-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reports");
  return { title: t("title") };
}

/** For everybody signed in: the reports of their shops; `?store=` for one of them. */
export default async function ReportsPage() {
  await requireUser();
  return (
    <NuqsAdapter>
      <ReportsScreen />
    </NuqsAdapter>
  );
}
