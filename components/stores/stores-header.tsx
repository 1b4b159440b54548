"use client";

import { Plus, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/shell/page";
import { Button, ButtonLink } from "@/components/ui/button";

type StoresHeaderProps = {
  stores: number;
  connections: number;
  /** The plan has room for one more. */
  canAdd: boolean;
  isCollecting: boolean;
  onCollectAll: () => void;
};

/** How many shops there are, and the two things one does here. */
export function StoresHeader({ stores, connections, canAdd, isCollecting, onCollectAll }: StoresHeaderProps) {
  const t = useTranslations("stores");
  const summary = t("summary", { stores, connections });
  const add = canAdd ? (
    <ButtonLink href="/onboarding" kind="primary" size="l">
      <Plus />
      {t("add")}
    </ButtonLink>
  ) : null;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3 lg:hidden">
        <p className="text-text-2">{summary}</p>
        {add}
      </div>
      <div className="max-lg:hidden">
        <PageHeader
          title={t("title")}
          lead={t("lead", { summary })}
          action={
            <div className="flex flex-none gap-4">
              {connections > 0 ? (
                <Button size="l" busy={isCollecting} busyLabel={t("collecting")} onClick={onCollectAll}>
                  <RefreshCw />
                  {t("collectAll")}
                </Button>
              ) : null}
              {add}
            </div>
          }
        />
      </div>
    </>
  );
}
