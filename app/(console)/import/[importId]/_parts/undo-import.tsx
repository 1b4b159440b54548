"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import { Button } from "@/components/ui/button";
import { AskDialog } from "@/components/ui/ask-dialog";
import { showToast } from "@/components/ui/toast";

type UndoImportProps = { result: { id: string; left: number; withdrawable: number } };

/** Takes the import back while its day lasts; asked about, since the file is not kept. */
export function UndoImport({ result: { id: importId, left, withdrawable } }: UndoImportProps) {
  const t = useTranslations("import.result");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const undo = useMutation(
    trpc.imports.undo.mutationOptions({
      onError: (error) => showToast({ message: isApiError(error) && error.data ? error.message : t("undoFailed") }),
      onSettled: () => {
        setIsAsking(false);
        return queryClient.invalidateQueries();
      },
    }),
  );
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="min-w-0 flex-1 basis-60 text-small text-text-2">{t("undoUntil")}</p>
      <Button kind="danger-quiet" size="l" onClick={() => setIsAsking(true)}>
        <Undo2 />
        {t("undo", { count: withdrawable })}
      </Button>
      <AskDialog
        danger
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t("undoQuestion")}
        description={t("undoDetail", { withdrawable, kept: left - withdrawable })}
        leave={t("undoLeave")}
        action={t("undoGo")}
        busy={undo.isPending}
        busyLabel={t("undoing")}
        onConfirm={() => undo.mutate({ importId })}
      />
    </div>
  );
}
