import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/app/_auth/require-user";
import { FirstAnswers } from "@/app/_trpc/first-answers";
import { Inbox } from "./_parts/inbox";
import { pageSize } from "./_parts/page-size";

type InboxPageProps = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("inbox");
  return { title: t("title") };
}

/** For everybody signed in; approving asks for a plan with replies. */
export default async function InboxPage({ searchParams }: InboxPageProps) {
  await requireUser();
  return (
    <FirstAnswers
      searchParams={searchParams}
      ask={(api, cache) =>
        Promise.all([
          cache.prefetchInfiniteQuery(
            api.reviews.list.infiniteQueryOptions(
              { tab: "needs_reply", limit: pageSize },
              { getNextPageParam: (page) => page.nextCursor },
            ),
          ),
          cache.prefetchQuery(api.reviews.count.queryOptions({})),
        ])
      }
    >
      <Inbox />
    </FirstAnswers>
  );
}
