import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { loadsWhole } from "@/app/_trpc/loads-whole";
import { NoStore } from "@/components/stores/no-store";
import { TodaySkeleton } from "@/components/overview/today-skeleton";
import { Page } from "@/components/shell/page";
import { getFirstSteps } from "@/server/features/accounts/first-steps";
import { getShell } from "@/server/features/accounts/get-shell";
import { getOverview } from "@/server/features/analytics/get-overview";
import { ListInboxInput, listInbox } from "@/server/features/reviews/list-inbox";
import { StayFresh } from "./_parts/stay-fresh";
import { Today } from "./_parts/today";

type OverviewPageProps = { searchParams: Promise<{ store?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("overview");
  return { title: t("title") };
}

/** For everybody signed in. Made on the server, asked for again while somebody looks. */
export default async function OverviewPage(props: OverviewPageProps) {
  const content = <Content {...props} />;
  return (await loadsWhole()) ? content : <Suspense fallback={<Loading />}>{content}</Suspense>;
}

async function Content({ searchParams }: OverviewPageProps) {
  const ctx = { ...siteApp().ctx, actor: await requireUser() };
  const { stores, usage } = await getShell(ctx);
  if (stores.length === 0) return <NoStore />;
  const { store } = await searchParams;
  // A shop that is not theirs shows all of theirs, as the switch does.
  const storeId = stores.find(({ id }) => id === store)?.id;
  const overview = await getOverview(ctx, { storeId });
  const urgent =
    overview.counts.urgent > 0
      ? await listInbox(ctx, ListInboxInput.parse({ urgent: true, limit: 1, storeId }))
      : undefined;
  return (
    <>
      <Today
        overview={overview}
        steps={await getFirstSteps(ctx)}
        urgent={urgent?.items[0]}
        storeId={storeId}
        usage={usage}
      />
      <StayFresh />
    </>
  );
}

const Loading = () => (
  <Page>
    <TodaySkeleton />
  </Page>
);
