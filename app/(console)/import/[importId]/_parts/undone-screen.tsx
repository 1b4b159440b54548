import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { ImportPage } from "@/components/imports/import-page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type UndoneScreenProps = { result: { imported: number; left: number; withdrawable: number } };

/** An import that was taken back: what went, and what stayed because somebody had dealt with it. */
export function UndoneScreen({ result: { imported, left, withdrawable } }: UndoneScreenProps) {
  const t = useTranslations("import.result");
  const isBusy = withdrawable > 0;
  return (
    <ImportPage step="done" title={t(isBusy ? "undoneBusy" : "undone")}>
      <EmptyState
        icon={<Undo2 />}
        title={isBusy ? t("undoneBusyDetail", { count: withdrawable }) : t("undoneDetail", { count: imported - left })}
        actions={
          <ButtonLink href="/import" kind="primary" size="l">
            {t("again")}
          </ButtonLink>
        }
      >
        {!isBusy && left > 0 ? t("undoneKept", { count: left }) : null}
      </EmptyState>
    </ImportPage>
  );
}
