import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { isApiError } from "@/app/_trpc/client";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Nothing could be loaded: what is safe, and another try. */
export function ListProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations("inbox");
  const id = isApiError(error) ? error.data?.requestId : undefined;
  return (
    <EmptyState
      icon={<CloudOff />}
      tone="urgent"
      title={t("error.title")}
      actions={
        <Button kind="primary" size="l" onClick={onRetry}>
          {t("act.retry")}
        </Button>
      }
    >
      {t("error.detail")}
      {id ? <p className="mt-2 text-small text-text-3">{t("error.reference", { id })}</p> : null}
    </EmptyState>
  );
}
