import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/app/_auth/require-user";
import { AuditScreen } from "./_parts/audit-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("operator.audit");
  return { title: t("title") };
}

/** For operators of the service; for everybody else there is no such page. */
export default async function AuditPage() {
  const { role } = await requireUser();
  if (role !== "admin") notFound();
  return <AuditScreen />;
}
