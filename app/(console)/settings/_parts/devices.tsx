"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Monitor, Smartphone, Tablet } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { type Device, deviceName } from "@/components/settings/device-name";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { When } from "@/components/ui/when";
import { showRefusal } from "../../_parts/show-refusal";
import type { Account } from "./settings-screen";

const icons: Record<Device["kind"], typeof Monitor> = {
  phone: Smartphone,
  tablet: Tablet,
  computer: Monitor,
  unknown: Monitor,
};

const shownAtFirst = 4;

/** Where the account is open, the latest first; any device but this one can be signed out. */
export function Devices({ sessions }: { sessions: Account["sessions"] }) {
  const t = useTranslations("settings.security");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? sessions : sessions.slice(0, shownAtFirst);
  const end = useMutation(trpc.accounts.endSession.mutationOptions());
  const endOthers = useMutation(trpc.accounts.endOtherSessions.mutationOptions());

  async function signOut(work: Promise<{ count: number }>) {
    try {
      const { count } = await work;
      showToast({ message: t("ended", { count }) });
    } catch (error) {
      showRefusal(error, t("notEnded"));
    }
    await queryClient.invalidateQueries({ queryKey: trpc.accounts.get.queryKey() });
  }

  return (
    <div className="border-t pt-4">
      <h3 className="text-base">{t("devices")}</h3>
      <ul className="divide-y divide-border">
        {shown.map((session) => {
          const { kind, browser } = deviceName(session.userAgent);
          const Icon = icons[kind];
          return (
            <li key={session.id} className="flex items-center gap-3 py-3">
              <Icon className="size-5 flex-none text-text-3" />
              <div className="min-w-0 flex-1">
                <b className="font-medium">
                  {[t(`kind.${kind}`), browser && t(`browser.${browser}`)].filter(Boolean).join("\u00a0· ")}
                </b>
                <p className="text-small text-text-3">
                  {session.isHere ? t("now") : t.rich("lastSeen", { when: () => <When at={session.lastSeenAt} /> })}
                </p>
              </div>
              {session.isHere ? (
                <Badge tone="accent">{t("here")}</Badge>
              ) : (
                <Button
                  size="s"
                  busy={end.isPending && end.variables.sessionId === session.id}
                  busyLabel={t("ending")}
                  onClick={() => void signOut(end.mutateAsync({ sessionId: session.id }))}
                >
                  {t("end")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {shown.length < sessions.length ? (
          <Button size="s" onClick={() => setShowsAll(true)}>
            {t("more", { count: sessions.length - shown.length })}
          </Button>
        ) : null}
        {sessions.length > 2 ? (
          <Button
            kind="danger"
            size="s"
            busy={endOthers.isPending}
            busyLabel={t("ending")}
            onClick={() => void signOut(endOthers.mutateAsync())}
          >
            {t("endOthers")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
