"use client";

import { useQuery } from "@tanstack/react-query";
import { FileX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { ImportCounts } from "@/components/imports/import-counts";
import { ImportPage } from "@/components/imports/import-page";
import { RejectTable } from "@/components/imports/reject-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Panel, PanelBody } from "@/components/ui/panel";
import { StoppedScreen } from "./stopped-screen";
import { UndoImport } from "./undo-import";
import { UndoneScreen } from "./undone-screen";

export type ImportResult = {
  id: string;
  storeId: string;
  status: string;
  canResume: boolean;
  totalRows: number;
  isStopped: boolean;
  processed: number;
  imported: number;
  duplicates: number;
  rejected: number;
  drafted: number;
  undrafted: number;
  left: number;
  withdrawable: number;
  undoableUntil: Date | null;
};

/** Step four: what came of it, and the rows that could not be taken. */
export function ResultScreen({ result }: { result: ImportResult }) {
  const t = useTranslations("import.result");
  const trpc = useTRPC();
  const rejects = useQuery(
    trpc.imports.rejectSummary.queryOptions({ importId: result.id }, { enabled: result.rejected > 0 }),
  );
  if (result.canResume) return <StoppedScreen result={result} />;
  if (result.status === "failed") return <Failed />;
  if (result.status === "undone") return <UndoneScreen result={result} />;
  const hasNew = result.imported > 0;
  return (
    <ImportPage
      step="done"
      title={hasNew ? t("heading", { count: result.imported }) : t("nothing")}
      lead={hasNew ? <Drafts result={result} /> : t("nothingDetail")}
    >
      {result.isStopped ? (
        <Notice title={t("stopped", { processed: result.processed })} role="status" className="mb-5" />
      ) : null}
      <Panel>
        <PanelBody className="pt-1">
          <ImportCounts {...result} className="mb-4.5 border-t-0" />
          <div className="flex flex-wrap gap-2">
            <ButtonLink href={`/inbox?store=${result.storeId}`} kind="primary" size="l">
              {t("inbox")}
            </ButtonLink>
            <ButtonLink href="/import" size="l">
              {t("again")}
            </ButtonLink>
          </div>
        </PanelBody>
      </Panel>
      {rejects.data && rejects.data.length > 0 ? (
        <RejectTable importId={result.id} total={result.rejected} groups={rejects.data} />
      ) : null}
      {result.undoableUntil ? <UndoImport result={result} /> : null}
    </ImportPage>
  );
}

function Drafts({ result }: { result: ImportResult }) {
  const t = useTranslations("import.result");
  return (
    <span aria-live="polite">
      {result.undrafted > 0 ? t("drafting", { count: result.drafted }) : t("drafted", { count: result.drafted })}
    </span>
  );
}

function Failed() {
  const t = useTranslations("import.result");
  return (
    <ImportPage step="done" title={t("failed")}>
      <EmptyState
        icon={<FileX />}
        tone="urgent"
        title={t("failed")}
        actions={
          <ButtonLink href="/import" kind="primary" size="l">
            {t("again")}
          </ButtonLink>
        }
      >
        {t("failedDetail")}
      </EmptyState>
    </ImportPage>
  );
}
