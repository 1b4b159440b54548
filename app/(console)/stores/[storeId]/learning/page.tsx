import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { listStores } from "@/server/features/stores/list-stores";
import { LearningScreen } from "./_parts/learning-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("learning");
  return { title: t("title") };
}

/** For the owner of the shop: what was learnt from edits. */
export default async function LearningPage({ params }: { params: Promise<{ storeId: string }> }) {
  const actor = await requireUser();
  const { storeId } = await params;
  const store = (await listStores({ ...siteApp().ctx, actor })).find(({ id }) => id === storeId);
  if (!store) notFound();
  return <LearningScreen storeId={store.id} storeName={store.name} />;
}
