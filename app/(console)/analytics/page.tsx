import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/app/_auth/require-user";
import { Analytics } from "./_parts/analytics";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("analytics");
  return { title: t("title") };
}

/** For everybody signed in; what a plan does not show is said on the page. */
export default async function AnalyticsPage() {
  await requireUser();
  return <Analytics />;
}
