"use client";

import { Unplug } from "lucide-react";
import { useLocale, useNow, useTranslations } from "next-intl";
import { useState } from "react";
import type { ConnectionState, StoreData } from "@/components/stores/types";
import { Button, ButtonLink } from "@/components/ui/button";
import { describeTime } from "@/components/ui/describe-time";
import { Notice } from "@/components/ui/notice";
import { SmartPlaceDialog } from "./smartplace-dialog";
import { useCollectNow } from "./use-collect-now";
import { useGoogleSignIn } from "./use-google-sign-in";

type ConnectionTroubleProps = {
  store: Pick<StoreData, "id" | "name">;
  connection: ConnectionState;
  className?: string;
};

/** A connection that has stopped: since when, what is safe, and the one action that helps. Nothing while it works. */
export function ConnectionTrouble({ store, connection, className }: ConnectionTroubleProps) {
  const [isSigningIn, setIsSigningIn] = useState(false);
  return (
    <>
      {connection.status === "active" ? null : (
        <TroubleNotice
          store={store}
          connection={connection}
          className={className}
          onSignIn={() => setIsSigningIn(true)}
        />
      )}
      {isSigningIn ? (
        <SmartPlaceDialog store={store} connectionId={connection.id} open onOpenChange={setIsSigningIn} />
      ) : null}
    </>
  );
}

type TroubleNoticeProps = ConnectionTroubleProps & { onSignIn: () => void };

function TroubleNotice({ store, connection, className, onSignIn }: TroubleNoticeProps) {
  const t = useTranslations("stores.trouble");
  const words = useTranslations("ui.time");
  const platform = useTranslations("review.platform")(connection.platform);
  const locale = useLocale();
  const now = useNow();
  const { status, statusReason, statusChangedAt } = connection;
  const since =
    statusChangedAt &&
    t("since", {
      time: describeTime(statusChangedAt, now, locale, {
        now: words("now"),
        minutesAgo: (minutes) => words("minutesAgo", { minutes }),
        yesterday: (time) => words("yesterday", { time }),
      }),
    });
  return (
    <Notice
      tone="caution"
      role="status"
      icon={<Unplug />}
      title={t(status as Exclude<typeof status, "active">, { store: store.name, platform })}
      className={className}
    >
      <p>{[since, statusReason].filter(Boolean).join(" ")}</p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        <Remedy store={store} connection={connection} onSignIn={onSignIn} />
      </div>
    </Notice>
  );
}

function Remedy({ store, connection, onSignIn }: Omit<TroubleNoticeProps, "className">) {
  const t = useTranslations("stores");
  const { ask, isAsking } = useCollectNow([], useNow());
  const { signIn, isLeaving } = useGoogleSignIn(store.id);
  if (connection.platform === "google" && (connection.status === "needs_login" || connection.status === "paused"))
    return (
      <Button size="s" busy={isLeaving} busyLabel={t("google.leaving")} onClick={signIn}>
        {t("trouble.reconnect")}
      </Button>
    );
  if (connection.status === "needs_login")
    return (
      <Button size="s" onClick={onSignIn}>
        {t("trouble.reconnect")}
      </Button>
    );
  if (connection.status === "paused")
    return (
      <ButtonLink size="s" href={`/onboarding?for=${store.id}`}>
        {t("trouble.fixAddress")}
      </ButtonLink>
    );
  if (connection.status === "layout_changed")
    return (
      <ButtonLink size="s" href={`/import?store=${store.id}`}>
        {t("trouble.useFile")}
      </ButtonLink>
    );
  return (
    <Button size="s" busy={isAsking} busyLabel={t("collecting")} onClick={() => void ask([connection])}>
      {t("collectNow")}
    </Button>
  );
}
