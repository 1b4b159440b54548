"use client";

import { CloudOff, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export type ErrorViewProps = { error: Error & { digest?: string }; retry: () => void };

/** What happened, what is safe, what to do; the number finds it in the log. */
export function ErrorView({ error, retry }: ErrorViewProps) {
  const t = useTranslations("ui.error");
  return (
    <EmptyState
      heading="h1"
      tone="urgent"
      icon={<CloudOff />}
      title={t("title")}
      actions={
        <>
          <Button kind="primary" size="l" onClick={retry}>
            <RefreshCw />
            {t("retry")}
          </Button>
          <ButtonLink href="/" size="l">
            {t("home")}
          </ButtonLink>
        </>
      }
    >
      <p>{t("detail")}</p>
      {error.digest ? <p className="mt-4 text-small text-text-3">{t("reference", { digest: error.digest })}</p> : null}
    </EmptyState>
  );
}
