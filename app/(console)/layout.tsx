import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { devicePreferences } from "@/app/i18n/preferences";
import { getShell } from "@/server/features/accounts/get-shell";
import { LiveFrame } from "./live-frame";

/** Every signed-in page: who, which shops, what waits. Each page states its own permission. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const actor = await requireUser();
  const shell = await getShell({ ...siteApp().ctx, actor });
  return (
    <NextIntlClientProvider>
      <LiveFrame served={shell} preferences={await devicePreferences()}>
        {children}
      </LiveFrame>
    </NextIntlClientProvider>
  );
}
