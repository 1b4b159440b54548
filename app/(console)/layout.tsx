import { headers } from "next/headers";
import type { ReactNode } from "react";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { devicePreferences } from "@/app/i18n/preferences";
import { Words } from "@/app/i18n/words";
import { getShell } from "@/server/features/accounts/get-shell";
import { LiveFrame } from "./live-frame";

/** Every signed-in page: who, which shops, what waits. Each page states its own permission. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const actor = await requireUser();
  const shell = await getShell({ ...siteApp().ctx, actor });
  const isPhone = /Mobi/.test((await headers()).get("user-agent") ?? "");
  return (
    <Words folder="(console)">
      <LiveFrame served={shell} preferences={await devicePreferences()} isPhone={isPhone}>
        {children}
      </LiveFrame>
    </Words>
  );
}
