"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import { ChartTable } from "./chart-table";

type ChartFrameProps = {
  /** One sentence that says what the picture shows. */
  label: string;
  picture: ReactNode;
  /** The same as a table: heads, then rows of which the first cell is the head. */
  heads: readonly string[];
  rows: readonly (readonly string[])[];
};

/** Every chart can also be read as a table. */
export function ChartFrame({ label, picture, heads, rows }: ChartFrameProps) {
  const t = useTranslations("ui.chart");
  const [view, setView] = useState<"picture" | "table">("picture");
  return (
    <div>
      {view === "picture" ? (
        <div role="img" aria-label={label}>
          {picture}
        </div>
      ) : (
        <ChartTable label={label} heads={heads} rows={rows} />
      )}
      <div className="mt-2 flex justify-end">
        <Segmented
          label={t("view")}
          value={view}
          onChange={setView}
          options={[
            { value: "picture", label: t("picture") },
            { value: "table", label: t("table") },
          ]}
        />
      </div>
    </div>
  );
}
