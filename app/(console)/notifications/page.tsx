import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { requireUser } from "@/app/_auth/require-user";
import { FirstAnswers } from "@/app/_trpc/first-answers";
import { NotificationsScreen } from "./_parts/notifications-screen";

type NotificationsPageProps = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notifications");
  return { title: t("title") };
}

/** For everybody signed in: what they were told; `?store=` for one of their shops. */
export default async function NotificationsPage({ searchParams }: NotificationsPageProps) {
  await requireUser();
  return (
    <FirstAnswers
      searchParams={searchParams}
      ask={(api, cache) =>
        cache.prefetchInfiniteQuery(
          api.notifications.list.infiniteQueryOptions({ view: "all" }, { getNextPageParam: (page) => page.nextCursor }),
        )
      }
    >
      <NuqsAdapter>
        <NotificationsScreen />
      </NuqsAdapter>
    </FirstAnswers>
  );
}
