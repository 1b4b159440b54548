import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/app/_auth/require-user";
import { HealthScreen } from "./_parts/health-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("operator.health");
  return { title: t("title") };
}

/** For operators of the service; for everybody else there is no such page. */
export default async function HealthPage() {
  const { role } = await requireUser();
  if (role !== "admin") notFound();
  return <HealthScreen />;
}
