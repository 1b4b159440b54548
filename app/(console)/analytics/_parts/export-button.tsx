"use client";

import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useAnalyticsWords } from "@/components/analytics/use-analytics-words";
import { barButton } from "@/components/shell/bar-header";
import { Button, buttonClass } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import type { Period } from "@/server/domain/analytics/period";
import type { RangeInput } from "@/server/domain/analytics/range";

/** The figures of the page as a file. */
export function ExportButton({ asked, shown }: { asked: RangeInput; shown: Period }) {
  const t = useTranslations("analytics.export");
  const words = useAnalyticsWords();
  const locale = useLocale();
  const query = new URLSearchParams(
    Object.entries({ ...asked, locale }).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
  return (
    <Popover
      title={t("title")}
      trigger={
        <Button className={barButton}>
          <Download />
          <span className="max-lg:sr-only">{t("open")}</span>
        </Button>
      }
    >
      <p className="mb-3.5 text-small text-text-2">{t("detail", { period: words.period(shown) })}</p>
      <div className="grid gap-2">
        <a
          href={`/api/analytics/export.xlsx?${query}`}
          download
          className={buttonClass({ kind: "primary", size: "l", block: true })}
        >
          {t("xlsx")}
        </a>
        <a href={`/api/analytics/export.csv?${query}`} download className={buttonClass({ size: "l", block: true })}>
          {t("csv")}
        </a>
      </div>
    </Popover>
  );
}
