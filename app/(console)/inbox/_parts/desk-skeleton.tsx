"use client";

import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { DetailSkeleton, ListSkeleton } from "@/components/inbox/inbox-skeleton";
import { FindButton } from "@/components/palette/find-button";
import { TopBar } from "@/components/shell/top-bar";
import { cn } from "@/components/ui/cn";
import { Skeleton } from "@/components/ui/skeleton";
import { DetailFrame } from "./detail-frame";

/** The inbox while its code is on the way: the page has changed, and lies as it will lie. */
export function DeskSkeleton() {
  const t = useTranslations("inbox");
  const isDetail = useSearchParams().has("review");
  return (
    <>
      <div data-own-bar className={cn("contents", isDetail && "max-lg:hidden")}>
        <TopBar title={t("title")}>
          <FindButton />
        </TopBar>
      </div>
      <div
        aria-busy
        data-detail={isDetail || undefined}
        className="lg:grid lg:h-full lg:grid-cols-[21.25rem_minmax(0,1fr)] xl:grid-cols-[24.5rem_minmax(0,1fr)]"
      >
        <div className={cn("lg:border-r", isDetail && "max-lg:hidden")}>
          <div className="border-b px-4 pt-3.5 pb-2.5 max-lg:px-4.5 max-lg:pt-0 max-lg:pb-3">
            <h1 className="text-h2 max-lg:hidden">{t("title")}</h1>
            <Skeleton className="mt-2.5 mb-2.25 h-9 rounded-md max-lg:mt-0.5 max-lg:mb-2.5 max-lg:h-12.5" />
            <Skeleton className="h-7.5 w-[64%] rounded-full max-lg:h-9" />
          </div>
          <ListSkeleton />
        </div>
        <div className={cn(!isDetail && "max-lg:hidden")}>
          <DetailFrame>
            <DetailSkeleton />
          </DetailFrame>
        </div>
      </div>
    </>
  );
}
