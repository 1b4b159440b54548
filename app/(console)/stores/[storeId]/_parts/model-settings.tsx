"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { SettingsPart } from "@/components/stores/settings-part";
import { SettingsRow } from "@/components/stores/settings-row";
import { AskDialog } from "@/components/ui/ask-dialog";
import { Segmented } from "@/components/ui/segmented";
import { Skeleton } from "@/components/ui/skeleton";
import { Switch } from "@/components/ui/switch";
import { showToast } from "@/components/ui/toast";
import { showRefusal } from "../../../_parts/show-refusal";

const perDayChoices = [20, 50, 100, 300];

/** Whether review text may leave for a language model and how often in a day; the owner is asked before it does. */
export function ModelSettings({ storeId }: { storeId: string }) {
  const t = useTranslations("stores.model");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const { data: use } = useQuery(trpc.stores.modelUse.queryOptions({ storeId }));
  const change = useMutation(
    trpc.stores.allowModel.mutationOptions({
      onSuccess: (_, { allow }) => {
        if (allow !== undefined) showToast({ message: allow ? t("turnedOn") : t("turnedOff") });
      },
      onError: (error) => showRefusal(error, t("notSaved")),
      onSettled: () => {
        setIsAsking(false);
        return queryClient.invalidateQueries({ queryKey: trpc.stores.modelUse.queryKey({ storeId }) });
      },
    }),
  );
  if (!use)
    return (
      <SettingsPart id="model" title={t("title")}>
        <Skeleton className="h-20 rounded-lg" />
      </SettingsPart>
    );
  const { service, since, perDay, askedToday } = use;
  const allow = (isOn: boolean) => (isOn ? setIsAsking(true) : change.mutate({ storeId, allow: false }));
  const choices = [...new Set([...perDayChoices, perDay])].toSorted((a, b) => a - b);
  return (
    <SettingsPart id="model" title={t("title")}>
      <div className="divide-y divide-border border-y border-border">
        <SettingsRow
          label={t("label")}
          htmlFor="model-switch"
          reasonId="model-reason"
          reason={service ? t("reason", service) : t("noKey")}
        >
          <Switch
            id="model-switch"
            aria-describedby="model-reason"
            checked={since !== null && service !== null}
            disabled={service === null || change.isPending}
            onChange={(event) => allow(event.target.checked)}
          />
        </SettingsRow>
        {since && service ? (
          <SettingsRow label={t("perDay")} reason={t("askedToday", { count: askedToday })}>
            <Segmented
              label={t("perDay")}
              className="max-lg:flex max-lg:*:flex-1"
              value={String(perDay)}
              options={choices.map((times) => ({ value: String(times), label: t("times", { count: times }) }))}
              onChange={(times) => change.mutate({ storeId, perDay: Number(times) })}
            />
          </SettingsRow>
        ) : null}
      </div>
      <AskDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t("question")}
        description={t("consequence", { host: service?.host ?? "" })}
        leave={t("leave")}
        action={t("turnOn")}
        busy={change.isPending}
        busyLabel={t("busy")}
        onConfirm={() => change.mutate({ storeId, allow: true })}
      >
        <ul className="mt-3 grid list-disc gap-1 pl-5 text-small text-text-2">
          {(["names", "silent", "lasting"] as const).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </AskDialog>
    </SettingsPart>
  );
}
