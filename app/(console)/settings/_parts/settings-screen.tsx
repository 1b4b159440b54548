"use client";

import { useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { SectionTabs } from "@/components/settings/section-tabs";
import { SettingsSection } from "@/components/settings/settings-section";
import { BarHeader } from "@/components/shell/bar-header";
import { Page } from "@/components/shell/page";
import type { Preferences } from "@/components/shell/preferences";
import type { AppRouter } from "@/server/api/root";
import { AccountSection } from "./account-section";
import { Devices } from "./devices";
import { LookSettings } from "./look-settings";
import { NameSetting } from "./name-setting";
import { NotifySection } from "./notify-section";
import { PasswordSetting } from "./password-setting";
import type { NotifySettings } from "./use-notify";

export type Account = inferRouterOutputs<AppRouter>["accounts"]["get"];

const sections = ["me", "look", "security", "notify", "account"] as const;

type SettingsScreenProps = {
  initial: Account;
  notify: NotifySettings;
  stores: readonly { id: string; name: string }[];
  preferences: Preferences;
};

/** Who one is, how the screen looks, where one is signed in, what one is told, what becomes of one's data. */
export function SettingsScreen({ initial, notify, stores, preferences }: SettingsScreenProps) {
  const t = useTranslations("settings");
  const trpc = useTRPC();
  const { data: account } = useQuery(trpc.accounts.get.queryOptions(undefined, { initialData: initial }));
  const titles = sections.map((id) => ({ id, title: t(`${id}.title`) }));
  return (
    <Page>
      <BarHeader title={t("title")} />
      <SectionTabs sections={titles} />
      <div>
        <SettingsSection id="me" title={t("me.title")} reason={t("me.reason")}>
          <NameSetting name={account.name} email={account.email} />
        </SettingsSection>
        <SettingsSection id="look" title={t("look.title")} reason={t("look.reason")}>
          <LookSettings preferences={preferences} />
        </SettingsSection>
        <SettingsSection id="security" title={t("security.title")} reason={t("security.reason")}>
          <PasswordSetting email={account.email} since={account.passwordSince} />
          <Devices sessions={account.sessions} />
        </SettingsSection>
        <SettingsSection id="notify" title={t("notify.title")} reason={t("notify.reason")}>
          <NotifySection initial={notify} />
        </SettingsSection>
        <SettingsSection id="account" title={t("account.title")} reason={t("account.reason")}>
          <AccountSection stores={stores} closesAt={account.closesAt} />
        </SettingsSection>
      </div>
    </Page>
  );
}
