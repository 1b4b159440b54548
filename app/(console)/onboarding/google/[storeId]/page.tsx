import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { getShell } from "@/server/features/accounts/get-shell";
import { ChooseScreen } from "./_parts/choose-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("onboarding");
  return { title: t("title") };
}

/** For the owner who came back from Google without a shop of ours: which of the login's shops it is about. */
export default async function GoogleChoicePage({ params }: { params: Promise<{ storeId: string }> }) {
  const actor = await requireUser();
  const { storeId } = await params;
  const { stores } = await getShell({ ...siteApp().ctx, actor });
  if (!stores.some(({ id }) => id === storeId)) notFound();
  return <ChooseScreen storeId={storeId} />;
}
