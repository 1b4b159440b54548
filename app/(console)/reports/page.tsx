import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { requireUser } from "@/app/_auth/require-user";
import { FirstAnswers } from "@/app/_trpc/first-answers";
import { ReportsScreen } from "./_parts/reports-screen";

type ReportsPageProps = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reports");
  return { title: t("title") };
}

/** For everybody signed in: the reports of their shops; `?store=` for one of them. */
export default async function ReportsPage({ searchParams }: ReportsPageProps) {
  await requireUser();
  return (
    <FirstAnswers
      searchParams={searchParams}
      ask={(api, cache) =>
        Promise.all([
          cache.prefetchInfiniteQuery(
            api.reports.list.infiniteQueryOptions({ kind: "daily" }, { getNextPageParam: (page) => page.nextCursor }),
          ),
          cache.prefetchQuery(api.reports.mail.queryOptions()),
        ])
      }
    >
      <NuqsAdapter>
        <ReportsScreen />
      </NuqsAdapter>
    </FirstAnswers>
  );
}
