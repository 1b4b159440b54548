import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { FirstAnswers } from "@/app/_trpc/first-answers";
import { NoStore } from "@/components/stores/no-store";
import { plans } from "@/server/domain/plan";
import { getShell } from "@/server/features/accounts/get-shell";
import { crawlsShown } from "./_parts/crawls-shown";
import { StoresScreen } from "./_parts/stores-screen";

type StoresPageProps = { searchParams: Promise<{ store?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stores");
  return { title: t("title") };
}

/** For everybody signed in: their own shops; `?store=` shows one of them. */
export default async function StoresPage({ searchParams }: StoresPageProps) {
  const actor = await requireUser();
  const { stores, plan } = await getShell({ ...siteApp().ctx, actor });
  const { store } = await searchParams;
  if (stores.length === 0) return <NoStore />;
  return (
    <FirstAnswers
      searchParams={searchParams}
      ask={(api, cache) =>
        Promise.all([
          cache.prefetchQuery(api.stores.list.queryOptions()),
          cache.prefetchQuery(api.crawling.list.queryOptions({ limit: crawlsShown })),
        ])
      }
    >
      <StoresScreen storeId={stores.find(({ id }) => id === store)?.id ?? null} maxStores={plans[plan.id].maxStores} />
    </FirstAnswers>
  );
}
