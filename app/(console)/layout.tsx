import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { TrpcProvider } from "@/app/_trpc/client";
import { devicePreferences } from "@/app/i18n/preferences";
import { AppFrame } from "@/components/shell/app-frame";
import type { NavId } from "@/components/shell/nav-entries";
import { addDays, koreanDay } from "@/server/domain/calendar";
import { getShell } from "@/server/features/accounts/get-shell";

const ownerNav: readonly NavId[] = ["overview", "inbox", "stores"];
const adminNav: readonly NavId[] = [...ownerNav, "admin-jobs"];

/** Every signed-in page: who, which shops, what waits. Each page states its own permission. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const { ctx } = siteApp();
  const actor = await requireUser();
  const shell = await getShell({ ...ctx, actor });
  const isAdmin = shell.user.role === "admin";
  return (
    <NextIntlClientProvider>
      <TrpcProvider>
        <AppFrame
          user={{ ...shell.user, plan: isAdmin ? "admin" : shell.plan.id }}
          nav={isAdmin ? adminNav : ownerNav}
          counts={{ inbox: shell.counts.needsReply, stores: shell.hasTrouble ? 1 : 0 }}
          stores={shell.stores}
          usage={
            isAdmin ? null : { used: shell.usage.reviews, limit: shell.usage.limit, resetsOn: nextMonth(ctx.now()) }
          }
          preferences={await devicePreferences()}
        >
          {children}
        </AppFrame>
      </TrpcProvider>
    </NextIntlClientProvider>
  );
}

/** The Korean day the next month begins. */
function nextMonth(now: Date): string {
  const firstOfMonth = `${koreanDay(now).slice(0, 7)}-01`;
  return `${addDays(firstOfMonth, 31).slice(0, 7)}-01`;
}
