import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { HistoryScreen } from "./_parts/history-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stores.history");
  return { title: t("title") };
}

/** For everybody signed in: what was collected for their shops; `?store=` for one of them. */
export default async function HistoryPage({ searchParams }: { searchParams: Promise<{ store?: string | string[] }> }) {
  const { store } = await searchParams;
  return <HistoryScreen storeId={z.uuid().safeParse(store).data} />;
}
