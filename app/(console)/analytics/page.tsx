import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/app/_auth/require-user";
import { FirstAnswers } from "@/app/_trpc/first-answers";
import { RangeInput } from "@/server/domain/analytics/range";
import { Analytics } from "./_parts/analytics";

type AnalyticsPageProps = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("analytics");
  return { title: t("title") };
}

/** For everybody signed in; what a plan does not show is said on the page. */
export default async function AnalyticsPage({ searchParams }: AnalyticsPageProps) {
  await requireUser();
  return (
    <FirstAnswers
      searchParams={searchParams}
      ask={(api, cache) => cache.prefetchQuery(api.analytics.summary.queryOptions(RangeInput.parse({})))}
    >
      <Analytics />
    </FirstAnswers>
  );
}
