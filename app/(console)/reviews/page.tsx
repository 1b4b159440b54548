import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/app/_auth/require-user";
import { askFirst } from "@/app/_trpc/ask-first";
import { pageSize } from "./_parts/page-size";
import { ServedReviews } from "./_parts/served-reviews";

type ReviewsPageProps = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reviews");
  return { title: t("title") };
}

/** For everybody signed in: all reviews of their shops. */
export default async function ReviewsPage({ searchParams }: ReviewsPageProps) {
  await requireUser();
  const everything = { words: "" };
  const first = await askFirst({
    searchParams,
    ask: (api, cache) =>
      Promise.all([
        cache.prefetchInfiniteQuery(
          api.reviews.search.infiniteQueryOptions(
            { ...everything, limit: pageSize },
            { getNextPageParam: (page) => page.nextCursor },
          ),
        ),
        cache.prefetchQuery(api.reviews.sum.queryOptions(everything)),
        cache.prefetchQuery(api.reviews.views.queryOptions()),
        cache.prefetchQuery(api.stores.list.queryOptions()),
      ]),
  });
  return <ServedReviews first={first} isComplete={first !== null} />;
}
