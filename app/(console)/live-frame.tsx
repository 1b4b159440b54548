"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, Suspense, useMemo, useState } from "react";
import { AppFrame } from "@/components/shell/app-frame";
import { LocaleChosen } from "@/components/shell/locale-chosen";
import type { NavId } from "@/components/shell/nav-entries";
import type { Locale, Preferences } from "@/components/shell/preferences";
import { fetchAgain } from "@/components/ui/fetch-again";
import { lazyPart } from "@/components/ui/lazy-part";
import { PhoneGuess } from "@/components/ui/phone";
import { PaletteDoor } from "./_palette/palette-door";
import { type Shell, ShellState } from "./shell-state";
import { WarmInbox } from "./warm-inbox";

const LiveNotices = lazyPart(() => import("./live-notices").then((file) => file.LiveNotices));

const ownerNav: readonly NavId[] = [
  ...(["overview", "inbox", "promises", "reviews", "analytics", "reports"] as const),
  ...(["stores", "notifications", "billing", "settings"] as const),
];
const adminNav: readonly NavId[] = [...ownerNav, "admin-jobs", "admin-users", "admin-health", "admin-audit"];

/** The frame, with the newest counts that the server or a page below has. */
export function LiveFrame({
  served,
  preferences,
  isPhone,
  children,
}: {
  served: Shell;
  preferences: Preferences;
  /** As far as the server can tell. */
  isPhone: boolean;
  children: ReactNode;
}) {
  const [shell, setShell] = useState(served);
  const [lastServed, setLastServed] = useState(served);
  if (served !== lastServed) {
    setLastServed(served);
    setShell(served);
  }
  const state = useMemo(() => ({ shell, setShell }), [shell]);
  const t = useTranslations("shell.locale");
  const chosen = async (locale: Locale) => {
    if (shell.isViewedByOperator) return;
    const { keepLocale } = await fetchAgain(() => import("./keep-locale"));
    await keepLocale(locale, t("notKept"));
  };
  const isAdmin = shell.user.role === "admin";
  return (
    <ShellState value={state}>
      <LocaleChosen value={chosen}>
        <PhoneGuess value={isPhone}>
          <AppFrame
            user={{ ...shell.user, plan: isAdmin ? "admin" : shell.plan.id }}
            nav={isAdmin ? adminNav : ownerNav}
            counts={{
              inbox: shell.counts.needsReply,
              promises: shell.overduePromises,
              stores: shell.hasTrouble ? 1 : 0,
              notifications: shell.unreadNotifications,
            }}
            stores={shell.stores}
            usage={isAdmin ? null : shell.usage}
            preferences={preferences}
            notices={
              shell.closesAt || shell.isViewedByOperator ? (
                <Suspense>
                  <LiveNotices shell={shell} />
                </Suspense>
              ) : null
            }
          >
            {children}
            <WarmInbox />
            <PaletteDoor nav={isAdmin ? adminNav : ownerNav} stores={shell.stores} />
          </AppFrame>
        </PhoneGuess>
      </LocaleChosen>
    </ShellState>
  );
}
