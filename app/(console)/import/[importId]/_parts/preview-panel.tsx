"use client";

import { useTranslations } from "next-intl";
import { type PreviewedRow, PreviewTable } from "@/components/imports/preview-table";
import { cn } from "@/components/ui/cn";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";

type PreviewPanelProps = {
  dryRun: { rows: readonly PreviewedRow[] } | null | undefined;
  isPending: boolean;
  /** The mapping has just changed; these rows still belong to the one before. */
  isStale: boolean;
};

/** The first rows of the dry run with their verdicts, counted in the header. */
export function PreviewPanel({ dryRun, isPending, isStale }: PreviewPanelProps) {
  const t = useTranslations("import.preview");
  if (isPending)
    return (
      <Panel>
        <Skeleton className="m-5 h-120" />
      </Panel>
    );
  if (!dryRun) return null;
  const { rows } = dryRun;
  const good = rows.filter((row) => row.verdict === "good").length;
  const known = rows.filter((row) => row.verdict === "known").length;
  const rejected = rows.length - good - known;
  return (
    <Panel aria-labelledby="preview" aria-busy={isStale} className="overflow-hidden">
      <PanelHeader
        id="preview"
        title={t("heading", { count: rows.length })}
        aside={
          <span className="max-lg:block max-lg:text-right">
            {t("good", { count: good })}
            {known > 0 ? ` · ${t("known", { count: known })}` : null}
            {rejected > 0 ? (
              <>
                {" · "}
                <span className="font-semibold text-urgent-text">{t("rejected", { count: rejected })}</span>
              </>
            ) : null}
          </span>
        }
      />
      <div className={cn(isStale && "opacity-60")}>
        <PreviewTable rows={rows} />
      </div>
    </Panel>
  );
}
