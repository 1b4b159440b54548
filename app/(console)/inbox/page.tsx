import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/app/_auth/require-user";
import { askFirst } from "@/app/_trpc/ask-first";
import { pageSize } from "./_parts/page-size";
import { ServedDesk } from "./_parts/served-desk";

type InboxPageProps = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("inbox");
  return { title: t("title") };
}

/** For everybody signed in; approving asks for a plan with replies. */
export default async function InboxPage({ searchParams }: InboxPageProps) {
  await requireUser();
  let isEmpty = false;
  const first = await askFirst({
    searchParams,
    ask: async (api, cache) => {
      await Promise.all([
        cache.prefetchInfiniteQuery(
          api.reviews.list.infiniteQueryOptions(
            { tab: "needs_reply", limit: pageSize },
            { getNextPageParam: (page) => page.nextCursor },
          ),
        ),
        cache.prefetchQuery(api.reviews.count.queryOptions({})),
      ]);
      isEmpty = cache.getQueryData(api.reviews.count.queryKey({}))?.needsReply === 0;
    },
  });
  // What an empty inbox shows instead of a list comes with its code.
  return <ServedDesk first={first} isComplete={first !== null && !isEmpty} />;
}
