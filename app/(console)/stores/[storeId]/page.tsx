import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { listStores } from "@/server/features/stores/list-stores";
import { SettingsScreen } from "./_parts/settings-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stores");
  return { title: t("title") };
}

/** For the owner of the shop: what it tells about itself and how it speaks. */
export default async function StoreSettingsPage({ params }: { params: Promise<{ storeId: string }> }) {
  const actor = await requireUser();
  const { storeId } = await params;
  const stores = await listStores({ ...siteApp().ctx, actor });
  if (!stores.some((store) => store.id === storeId)) notFound();
  return <SettingsScreen storeId={storeId} initialStores={stores} />;
}
