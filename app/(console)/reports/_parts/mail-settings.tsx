"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { SettingsRow } from "@/components/stores/settings-row";
import { Switch } from "@/components/ui/switch";
import { showToast } from "@/components/ui/toast";

type Choice = { mailsDaily?: boolean; mailsWeekly?: boolean };

/** Which reports come by mail. Saved at once; the toast takes it back. */
export function MailSettings() {
  const t = useTranslations("reports.mail");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const queryKey = trpc.reports.mail.queryKey();
  const settings = useQuery(trpc.reports.mail.queryOptions()).data;
  const { mutateAsync } = useMutation(trpc.reports.setMail.mutationOptions());
  if (!settings) return null;

  async function save(choice: Choice, undo?: Choice) {
    queryClient.setQueryData(queryKey, (before) => before && { ...before, ...choice });
    try {
      await mutateAsync(choice);
      const isOn = choice.mailsDaily ?? choice.mailsWeekly;
      showToast({
        message: t(isOn ? "on" : "off"),
        ...(undo && { action: { label: t("undo"), onPress: () => void save(undo) } }),
      });
    } catch {
      showToast({ message: t("notSaved") });
    } finally {
      void queryClient.invalidateQueries({ queryKey });
    }
  }
  return (
    <section aria-labelledby="report-mail" className="mt-8">
      <h2 id="report-mail" className="mb-2 text-title">
        {t("title")}
      </h2>
      <div className="divide-y divide-border border-y border-border">
        {(["mailsDaily", "mailsWeekly"] as const).map((name) => (
          <SettingsRow key={name} label={t(`${name}.label`)} reason={t(`${name}.reason`)}>
            <Switch
              checked={settings[name]}
              onChange={(event) => void save({ [name]: event.target.checked }, { [name]: settings[name] })}
            >
              {t("to", { email: settings.email })}
            </Switch>
          </SettingsRow>
        ))}
      </div>
    </section>
  );
}
