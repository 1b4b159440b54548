import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/app/_auth/require-user";
import { Today } from "./_parts/today";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("overview");
  return { title: t("title") };
}

/** For everybody signed in. */
export default async function OverviewPage() {
  await requireUser();
  return <Today />;
}
