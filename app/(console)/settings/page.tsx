import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { devicePreferences } from "@/app/i18n/preferences";
import { getAccount } from "@/server/features/accounts/get-account";
import { getNotificationSettings } from "@/server/features/notifications/notification-settings";
import { listStores } from "@/server/features/stores/list-stores";
import { SettingsScreen } from "./_parts/settings-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings");
  return { title: t("title") };
}

/** For everybody signed in: themselves, their devices, what they are told, their data. */
export default async function SettingsPage() {
  const actor = await requireUser();
  const ctx = { ...siteApp().ctx, actor };
  const stores = (await listStores(ctx)).map(({ id, name }) => ({ id, name }));
  return (
    <SettingsScreen
      initial={await getAccount(ctx)}
      notify={await getNotificationSettings(ctx)}
      stores={stores}
      preferences={await devicePreferences()}
    />
  );
}
