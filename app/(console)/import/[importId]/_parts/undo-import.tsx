"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
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
    <>
      <Button kind="quiet" size="l" onClick={() => setIsAsking(true)}>
        <Undo2 />
        {t("undo")}
      </Button>
      <p className="self-center text-small text-text-3">{t("undoUntil")}</p>
      <Dialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t("undoQuestion")}
        description={t("undoDetail", { withdrawable, kept: left - withdrawable })}
        actions={
          <>
            <Button kind="quiet" size="l" onClick={() => setIsAsking(false)}>
              {t("undoLeave")}
            </Button>
            <Button
              kind="danger-solid"
              size="l"
              busy={undo.isPending}
              busyLabel={t("undoing")}
              onClick={() => undo.mutate({ importId })}
            >
              {t("undoGo")}
            </Button>
          </>
        }
      />
    </>
  );
}
