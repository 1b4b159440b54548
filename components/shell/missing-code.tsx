"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { missingCode } from "@/components/ui/fetch-again";
import { Notice } from "@/components/ui/notice";

/** Says that the page lacks code it needs, and asks for it again. */
export function MissingCode() {
  const t = useTranslations("ui.missingCode");
  const retry = useSyncExternalStore(missingCode.subscribe, missingCode.retry, () => null);
  if (!retry) return null;
  return (
    <Notice
      tone="urgent"
      role="alert"
      title={t("title")}
      className="m-3"
      action={
        <Button size="s" onClick={retry}>
          {t("retry")}
        </Button>
      }
    >
      {t("detail")}
    </Notice>
  );
}
