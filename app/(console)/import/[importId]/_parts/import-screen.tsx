"use client";

import { useQuery } from "@tanstack/react-query";
import { notFound, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import { ImportPage } from "@/components/imports/import-page";
import { Skeleton } from "@/components/ui/skeleton";
import { MapScreen } from "./map-screen";
import { ProgressScreen } from "./progress-screen";
import { ResultScreen } from "./result-screen";

const runningPollMs = 1_000;
const draftingPollMs = 3_000;

/** Steps two to four of one import: whichever it has come to. The address stays the same, so reload and back work. */
export function ImportScreen({ importId }: { importId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const { data, error, dataUpdatedAt } = useQuery(
    trpc.imports.get.queryOptions(
      { importId },
      {
        refetchInterval: ({ state }) => {
          if (state.data?.status === "running") return runningPollMs;
          if (state.data?.status === "undone") return state.data.withdrawable > 0 ? runningPollMs : false;
          return state.data?.status === "done" && state.data.undrafted > 0 ? draftingPollMs : false;
        },
      },
    ),
  );
  const isOver = data?.status === "done";
  // The frame around this page counts reviews and drafts, too.
  useEffect(() => {
    if (isOver) router.refresh();
  }, [isOver, router]);

  if (isApiError(error) && error.data?.code === "NOT_FOUND") notFound();
  if (error && !data) throw error;
  if (!data) return <Waiting />;
  if (data.status === "uploaded")
    return <MapScreen importId={importId} totalRows={data.totalRows} fileName={data.fileName} />;
  if (data.status === "running") return <ProgressScreen progress={data} at={new Date(dataUpdatedAt)} />;
  return <ResultScreen result={data} />;
}

function Waiting() {
  const t = useTranslations("import.map");
  return (
    <ImportPage step="map" title={t("loading")}>
      <Skeleton className="h-80 rounded-lg" />
    </ImportPage>
  );
}
