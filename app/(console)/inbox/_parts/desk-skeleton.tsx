"use client";

import { useTranslations } from "next-intl";
import { TopBar } from "@/components/shell/top-bar";
import { Skeleton, SkeletonRow } from "@/components/ui/skeleton";

/** The inbox while its code is on the way: the page has changed, and lies as it will lie. */
export function DeskSkeleton() {
  const t = useTranslations("inbox");
  return (
    <>
      <div data-own-bar className="contents">
        <TopBar title={t("title")} />
      </div>
      <div aria-busy className="h-full lg:w-85 lg:border-r xl:w-98">
        <div className="border-b px-4 pt-3.5 pb-2.5 max-lg:px-4.5 max-lg:pt-0 max-lg:pb-3">
          <h1 className="text-h2 max-lg:hidden">{t("title")}</h1>
          <Skeleton className="mt-2.5 mb-2.25 h-9 max-lg:mt-0.5 max-lg:mb-2.5 max-lg:h-12.5" />
          <Skeleton className="h-7.5 w-[64%] max-lg:h-9" />
        </div>
        {[0, 1, 2, 3, 4, 5].map((row) => (
          <SkeletonRow key={row} className="h-30 border-b max-lg:h-34" />
        ))}
      </div>
    </>
  );
}
