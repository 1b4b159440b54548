"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FileSpreadsheet } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { useTRPC } from "@/app/_trpc/client";
import { ImportCounts } from "@/components/imports/import-counts";
import { ImportPage } from "@/components/imports/import-page";
import { Button, ButtonLink } from "@/components/ui/button";
import { timeOfDay } from "@/components/ui/describe-time";
import { Notice } from "@/components/ui/notice";
import { Panel, PanelBody } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { type StepState, Steps } from "@/components/ui/steps";

export type ImportProgress = {
  id: string;
  fileName: string;
  totalRows: number;
  processed: number;
  imported: number;
  duplicates: number;
  rejected: number;
  drafted: number;
  startedAt: Date | null;
};

/** Step three: how far it is. `at` is when we were told. */
export function ProgressScreen({ progress, at }: { progress: ImportProgress; at: Date }) {
  const t = useTranslations("import.run");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const stop = useMutation(
    trpc.imports.stop.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.imports.pathKey() }),
    }),
  );
  return (
    <ImportPage step="run" title={t("heading")} lead={t("lead")}>
      <Panel>
        <PanelBody className="pt-5">
          <Bar progress={progress} at={at} />
          <ImportCounts {...progress} className="my-5" />
          <ProgressSteps progress={progress} />
        </PanelBody>
      </Panel>
      {stop.error ? <Notice tone="caution" role="alert" title={stop.error.message} className="mt-4" /> : null}
      <div className="mt-5 flex items-center justify-between gap-3">
        <ButtonLink href="/overview" size="l">
          {t("toToday")}
        </ButtonLink>
        <Button
          kind="quiet"
          size="l"
          busy={stop.isPending}
          busyLabel={t("stopping")}
          onClick={() => stop.mutate({ importId: progress.id })}
        >
          {t("stop")}
        </Button>
      </div>
    </ImportPage>
  );
}

function Bar({ progress, at }: { progress: ImportProgress; at: Date }) {
  const t = useTranslations("import.run");
  const format = useFormatter();
  const locale = useLocale();
  const { fileName, processed, totalRows, startedAt } = progress;
  return (
    <div>
      <div className="mb-1.75 flex items-center justify-between gap-3 text-small">
        <span className="flex min-w-0 items-center gap-2 text-text-2">
          <FileSpreadsheet aria-hidden className="flex-none" />
          <span className="truncate">{fileName}</span>
        </span>
        <span className="whitespace-nowrap tabular-nums">
          <b className="font-semibold">{format.number(processed)}</b>
          <span className="text-text-3">{t("ofRows", { total: totalRows })}</span>
        </span>
      </div>
      <Progress size="l" label={t("progress")} value={processed} max={totalRows} />
      <div className="mt-1.75 flex justify-between gap-3 text-small text-text-3">
        <span>{startedAt ? t("started", { time: timeOfDay(startedAt, locale) }) : null}</span>
        <TimeLeft progress={progress} at={at} />
      </div>
    </div>
  );
}

const lateAfterMs = 20_000;

function TimeLeft({ progress, at }: { progress: ImportProgress; at: Date }) {
  const t = useTranslations("import.run");
  const { processed, totalRows, startedAt } = progress;
  const elapsedMs = startedAt ? at.getTime() - startedAt.getTime() : 0;
  if (processed === 0) return <span>{elapsedMs > lateAfterMs ? t("late") : t("waiting")}</span>;
  const seconds = Math.max(1, Math.round(((elapsedMs / processed) * (totalRows - processed)) / 1000));
  return (
    <span className="tabular-nums">
      {seconds < 90 ? t("secondsLeft", { seconds }) : t("minutesLeft", { minutes: Math.round(seconds / 60) })}
    </span>
  );
}

/** A review is read in the moment it is taken in; drafts follow on their own. */
function ProgressSteps({ progress }: { progress: ImportProgress }) {
  const t = useTranslations("import.run");
  const { processed, imported, drafted } = progress;
  const step = (id: "read" | "take" | "understand" | "draft", state: StepState, detail?: string) => ({
    id,
    state,
    label: <span className={state === "now" ? "font-semibold" : undefined}>{t(id)}</span>,
    detail: state === "now" ? detail : undefined,
  });
  const working: StepState = processed > 0 ? "now" : "wait";
  return (
    <Steps
      steps={[
        step("read", processed > 0 ? "done" : "now"),
        step("take", working, t("rows", { count: processed })),
        step("understand", working, t("reviews", { count: imported })),
        step("draft", drafted > 0 ? "now" : "wait", t("reviews", { count: drafted })),
      ]}
    />
  );
}
