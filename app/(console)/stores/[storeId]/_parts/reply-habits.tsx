"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { HabitTiles } from "@/components/learning/habit-tiles";
import { SettingsPart } from "@/components/stores/settings-part";
import { SettingsRow } from "@/components/stores/settings-row";
import { ButtonLink } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";

/** How the shop's replies are, and the ways to its rules and learnt habits. */
export function ReplyHabits({ storeId }: { storeId: string }) {
  const t = useTranslations("learning");
  const rules = useTranslations("rules");
  const trpc = useTRPC();
  const { data } = useQuery(trpc.learning.get.queryOptions({ storeId }));
  const proposed = data?.preferences.filter(({ state }) => state === "proposed").length ?? 0;
  return (
    <SettingsPart id="habits" title={t("section")}>
      {data ? <HabitTiles {...data} /> : <Skeleton className="h-36 rounded-lg" />}
      <div className="mt-3 divide-y divide-border border-y border-border">
        <SettingsRow label={rules("link")} reason={rules("linkReason")}>
          <ButtonLink href={`/stores/${storeId}/rules`} className="max-lg:h-11">
            {rules("open")}
          </ButtonLink>
        </SettingsRow>
        <SettingsRow label={t("link")} reason={proposed > 0 ? t("linkProposed", { count: proposed }) : t("linkReason")}>
          <ButtonLink href={`/stores/${storeId}/learning`} className="max-lg:h-11">
            {t("open")}
          </ButtonLink>
        </SettingsRow>
      </div>
    </SettingsPart>
  );
}
