"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { retryOf } from "./fetch-again";

/** Says that the page can be read but not used yet, and asks for the rest again. */
export function MissingCode() {
  const t = useTranslations("ui.missingCode");
  const retry = useSyncExternalStore(retryOf.subscribe, retryOf.get, () => null);
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
