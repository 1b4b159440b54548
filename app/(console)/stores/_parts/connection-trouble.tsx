"use client";

import { Unplug } from "lucide-react";
import { useLocale, useNow, useTranslations } from "next-intl";
import { useState } from "react";
import type { ConnectionState, StoreData } from "@/components/stores/types";
import { useTroubleWords } from "@/components/stores/use-trouble-words";
import { Button, ButtonLink } from "@/components/ui/button";
import { describeTime } from "@/components/ui/describe-time";
import { Notice } from "@/components/ui/notice";
import { readTroubleReason, remedyFor } from "@/server/domain/connection-trouble";
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

const minuteMs = 60_000;

type TroubleNoticeProps = ConnectionTroubleProps & { onSignIn: () => void };

function TroubleNotice({ store, connection, className, onSignIn }: TroubleNoticeProps) {
  const t = useTranslations("trouble");
  const time = useTranslations("ui.time");
  const troubleWords = useTroubleWords();
  const locale = useLocale();
  const now = useNow();
  const { platform, statusReason, statusChangedAt } = connection;
  const { title, detail } = troubleWords({ store: store.name, platform, statusReason });
  const since =
    statusChangedAt &&
    now.getTime() - statusChangedAt.getTime() > minuteMs &&
    t("since", {
      time: describeTime(statusChangedAt, now, locale, {
        now: time("now"),
        minutesAgo: (minutes) => time("minutesAgo", { minutes }),
        yesterday: (clock) => time("yesterday", { time: clock }),
      }),
    });
  return (
    <Notice tone="caution" role="status" icon={<Unplug />} title={title} className={className}>
      <p>{[since, detail].filter(Boolean).join(" ")}</p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        <Remedy store={store} connection={connection} onSignIn={onSignIn} />
      </div>
    </Notice>
  );
}

function Remedy({ store, connection, onSignIn }: Omit<TroubleNoticeProps, "className">) {
  const t = useTranslations("stores");
  const words = useTranslations("trouble");
  const { ask, isAsking } = useCollectNow([], useNow());
  const google = useGoogleSignIn();
  const isGoogle = connection.platform === "google";
  switch (remedyFor(connection.platform, readTroubleReason(connection.statusReason))) {
    case "reconnect":
      return (
        <Button
          size="s"
          busy={google.isLeaving}
          busyLabel={t("google.leaving")}
          onClick={() => (isGoogle ? google.signIn(store.id) : onSignIn())}
        >
          {words("reconnect")}
        </Button>
      );
    case "address":
      return (
        <ButtonLink size="s" href={`/onboarding?for=${store.id}`}>
          {words("address")}
        </ButtonLink>
      );
    case "file":
      return (
        <ButtonLink size="s" href={`/import?store=${store.id}`}>
          {words("file")}
        </ButtonLink>
      );
    case "collect":
      return (
        <Button size="s" busy={isAsking} busyLabel={t("collecting")} onClick={() => void ask([connection])}>
          {t("collectNow")}
        </Button>
      );
  }
}
