"use client";

import { writeNumber } from "@/components/ui/write-number";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Segmented } from "@/components/ui/segmented";
import { Switch } from "@/components/ui/switch";
import type { ReviewSearch } from "@/server/domain/review-search";
import { excelRowLimit } from "@/server/domain/search-choices";

type ExportPanelProps = { search: ReviewSearch; chosen: readonly string[]; count: number; locale: string };

/** What goes into the file, and the file. */
export function ExportPanel({ search, chosen, count, locale }: ExportPanelProps) {
  const t = useTranslations("reviews.export");
  const [format, setFormat] = useState<"xlsx" | "csv">("xlsx");
  const [withReplies, setWithReplies] = useState(true);
  const [hidesNames, setHidesNames] = useState(true);
  const isTooMuch = format === "xlsx" && count > excelRowLimit;
  const query = new URLSearchParams({
    ...Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)])),
    ...(chosen.length > 0 && { ids: chosen.join(",") }),
    replies: withReplies ? "1" : "0",
    hideNames: hidesNames ? "1" : "0",
    locale,
  });
  return (
    <div className="grid gap-3.5">
      <p className="text-small text-text-2">{chosen.length > 0 ? t("chosen") : t("filtered")}</p>
      <Segmented
        block
        label={t("format")}
        value={format}
        onChange={setFormat}
        options={[
          { value: "xlsx", label: t("xlsx") },
          { value: "csv", label: t("csv") },
        ]}
      />
      <Setting label={t("replies")} on={withReplies} onChange={setWithReplies} />
      <Setting label={t("hideNames")} on={hidesNames} onChange={setHidesNames} />
      {isTooMuch ? (
        <Notice tone="caution" title={t("tooMany", { limit: writeNumber(excelRowLimit) })} />
      ) : (
        <a
          href={`/api/reviews/export.${format}?${query}`}
          download
          className={buttonClass({ kind: "primary", size: "l", block: true })}
        >
          <Download />
          {format === "xlsx" ? t("downloadXlsx") : t("downloadCsv")}
        </a>
      )}
    </div>
  );
}

function Setting({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <Switch
      checked={on}
      onChange={(event) => onChange(event.target.checked)}
      className="flex-row-reverse justify-between"
    >
      {label}
    </Switch>
  );
}
