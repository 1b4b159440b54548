"use client";

import { ChartLine, ImageDown, Table2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { fetchAgain } from "@/components/ui/fetch-again";
import { Panel, PanelBody } from "@/components/ui/panel";
import { Segmented } from "@/components/ui/segmented";
import { showToast } from "@/components/ui/toast";
import { ChartTable } from "./chart-table";
import { screenOnly } from "./screen-only";

type ChartPanelProps = {
  title: string;
  /** One sentence that says what the picture shows. */
  label: string;
  picture: ReactNode;
  heads: readonly string[];
  /** Made when somebody asks for the table. */
  rows: () => readonly (readonly ReactNode[])[];
  /** Chooses what is drawn. */
  choice?: ReactNode;
  /** From what and of when, and what to know about it. */
  basis: ReactNode;
  /** Without the ending. */
  fileName: string;
  className?: string;
};

/** A chart in a panel of its own: picture or table, and the picture to take along. */
export function ChartPanel(props: ChartPanelProps) {
  const { title, label, picture, heads, rows, choice, basis, fileName, className } = props;
  const t = useTranslations("ui.chart");
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [view, setView] = useState<"picture" | "table">("picture");
  const [isSaving, setIsSaving] = useState(false);
  async function save() {
    if (!panel.current) return;
    setIsSaving(true);
    const element = panel.current;
    await fetchAgain(() => import("./save-picture"))
      .then(({ savePicture }) => savePicture(element, `${fileName}.png`))
      .then(() => showToast({ message: t("saved") }))
      .catch(() => showToast({ message: t("notSaved") }));
    setIsSaving(false);
  }
  return (
    <Panel ref={panel} aria-labelledby={id} className={cn("flex flex-col", className)}>
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1.5 px-5 pt-3.5 pb-1 max-lg:px-4.25">
        <h2 id={id} className="min-w-min flex-1 wrap-break-word text-title">
          {title}
        </h2>
        <div {...screenOnly} className="flex items-center gap-1.5">
          <Segmented
            label={t("viewOf", { title })}
            value={view}
            onChange={setView}
            options={[
              { value: "picture", label: <ViewName icon={<ChartLine />}>{t("picture")}</ViewName> },
              { value: "table", label: <ViewName icon={<Table2 />}>{t("table")}</ViewName> },
            ]}
          />
          <Button
            kind="quiet"
            square
            aria-label={t("save", { title })}
            title={t("save", { title })}
            busy={isSaving}
            onClick={() => void save()}
            className={view === "table" ? "invisible" : undefined}
          >
            <ImageDown />
          </Button>
        </div>
      </header>
      <PanelBody className="flex flex-1 flex-col pt-1.5">
        {choice ? (
          <div {...screenOnly} className="mb-2">
            {choice}
          </div>
        ) : null}
        {view === "picture" ? (
          <div role="img" aria-label={label} className="flex flex-1 flex-col justify-center">
            {picture}
          </div>
        ) : (
          <ChartTable label={label} heads={heads} rows={rows()} />
        )}
        <div className="mt-2 text-small text-text-3">{basis}</div>
      </PanelBody>
    </Panel>
  );
}

const ViewName = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <>
    <span aria-hidden className="[&_svg]:size-4 max-sm:hidden">
      {icon}
    </span>
    {children}
  </>
);
