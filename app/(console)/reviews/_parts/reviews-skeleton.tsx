"use client";

import { useTranslations } from "next-intl";
import { BarHeader } from "@/components/shell/bar-header";
import { Page } from "@/components/shell/page";
import { SkeletonRows } from "@/components/ui/skeleton";

/** The search while its code is on the way: the page has changed, and lies as it will lie. */
export function ReviewsSkeleton() {
  const t = useTranslations("reviews");
  return (
    <Page>
      <BarHeader title={t("title")} />
      <div aria-hidden className="mt-3.5 mb-12 h-11 max-lg:h-25" />
      <SkeletonRows rows={8} label={t("loading")} />
    </Page>
  );
}
