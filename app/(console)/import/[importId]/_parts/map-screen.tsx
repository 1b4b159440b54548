"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CircleAlert, CircleCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { ImportPage } from "@/components/imports/import-page";
import { MappingTable } from "@/components/imports/mapping-table";
import { PlatformWords } from "@/components/imports/platform-words";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast";
import { PreviewPanel } from "./preview-panel";
import { StartBar } from "./start-bar";
import { useMapping } from "./use-mapping";

type MapScreenProps = { importId: string; fileName: string; totalRows: number };

/** Step two: what each column is, and what would come in. */
export function MapScreen({ importId, fileName, totalRows }: MapScreenProps) {
  const t = useTranslations("import.map");
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const state = useMapping(importId);
  const { preview, mapping, columns, words } = state;
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.imports.pathKey() });
  const start = useMutation(trpc.imports.start.mutationOptions({ onSuccess: refresh }));
  const discard = useMutation(
    trpc.imports.discard.mutationOptions({
      onSuccess: () => {
        showToast({ message: t("discarded") });
        router.push("/import");
      },
    }),
  );

  const encoding = preview.data?.encoding;
  const lead =
    encoding === "cp949" || encoding === "utf-16"
      ? t("fileRead", { name: fileName, rows: totalRows, encoding: t(`encoding.${encoding}`) })
      : t("file", { name: fileName, rows: totalRows });
  const toCheck = columns.filter((column) => !column.isSure).length;
  const problem = preview.data?.problem;
  const platformColumn = columns.findIndex((column) => column.use === "platform");
  return (
    <ImportPage
      step="map"
      wide
      title={t("heading")}
      lead={lead}
      action={
        <ButtonLink href="/import" className="max-lg:hidden">
          {t("other")}
        </ButtonLink>
      }
    >
      {preview.error ? <Notice tone="caution" role="alert" title={preview.error.message} className="mb-5" /> : null}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.34fr)]">
        <Panel aria-labelledby="columns">
          <PanelHeader
            id="columns"
            title={t("columns")}
            aside={mapping && !problem ? <ToCheck count={toCheck} /> : null}
          />
          {mapping ? (
            <>
              <MappingTable columns={columns} onUse={state.use} onConfirm={state.confirm} />
              <div className="border-t border-border px-5 py-3 max-lg:px-4.25 max-lg:py-1">
                <Checkbox checked={mapping.hasHeader} onChange={(event) => state.setHasHeader(event.target.checked)}>
                  {t("hasHeader")}
                </Checkbox>
              </div>
              {platformColumn >= 0 && words.length > 0 ? (
                <PlatformWords
                  column={columns[platformColumn]?.name || t("unnamed", { number: platformColumn + 1 })}
                  words={words}
                  onSettle={state.settle}
                />
              ) : null}
            </>
          ) : (
            <Skeleton className="m-5 h-80" />
          )}
        </Panel>
        {problem ? (
          <Notice tone="caution" role="status" title={t(`problem.${problem}`)} />
        ) : (
          <PreviewPanel
            dryRun={preview.data?.dryRun}
            isPending={preview.isPending}
            isStale={preview.isPlaceholderData}
          />
        )}
      </div>
      <StartBar
        counts={preview.data?.dryRun?.counts}
        isCounting={preview.isPending}
        obstacle={preview.error?.message ?? (problem ? t(`problem.${problem}`) : undefined)}
        isStarting={start.isPending || start.isSuccess}
        error={start.error?.message ?? discard.error?.message}
        onStart={() => mapping && start.mutate({ importId, mapping })}
        onQuit={() => discard.mutate({ importId })}
      />
    </ImportPage>
  );
}

function ToCheck({ count }: { count: number }) {
  const t = useTranslations("import.map");
  return (
    <span role="status">
      <Badge tone={count > 0 ? "caution" : "positive"}>
        {count > 0 ? <CircleAlert /> : <CircleCheck />}
        {count > 0 ? t("toCheck", { count }) : t("allFound")}
      </Badge>
    </span>
  );
}
