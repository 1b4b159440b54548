"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** In the place of a report that is older than the plan shows. */
export function LockedReport() {
  const t = useTranslations("billing.history");
  const plans = useTranslations("billing.notice");
  const reports = useTranslations("reports");
  return (
    <Page className="max-w-224">
      <EmptyState
        icon={<Lock />}
        heading="h1"
        title={t("report")}
        actions={
          <>
            <ButtonLink href="/reports" size="l">
              {reports("title")}
            </ButtonLink>
            <ButtonLink href="/billing" kind="primary" size="l">
              {plans("plans")}
            </ButtonLink>
          </>
        }
      >
        {t("reportsKept")}
      </EmptyState>
    </Page>
  );
}
