import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StartScreen } from "./_parts/start-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("import");
  return { title: t("title") };
}

export default async function ImportStartPage({
  searchParams,
}: {
  searchParams: Promise<{ store?: string | string[] }>;
}) {
  const { store } = await searchParams;
  return <StartScreen givenStoreId={typeof store === "string" ? store : undefined} />;
}
