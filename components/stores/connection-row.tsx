"use client";

import { Check, CircleAlert, CircleCheck, ClipboardCopy, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { PlatformName } from "@/components/reviews/platform-tile";
import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { Spinner } from "@/components/ui/spinner";
import { When } from "@/components/ui/when";
import type { Platform } from "@/server/domain/platform";
import type { ConnectionData } from "./types";
import { useTroubleWords } from "./use-trouble-words";

type ConnectionRowProps = {
  connection: ConnectionData;
  isCollecting: boolean;
  onSignIn: (platform: Platform) => void;
  /** The owner has just signed in to the platform's own console; absent where that is asked elsewhere. */
  onConsoleLogin?: (connection: ConnectionData) => void;
};

/** One platform of a shop: when it was last collected, whether that works, and how replies get there. */
export function ConnectionRow({ connection, isCollecting, onSignIn, onConsoleLogin }: ConnectionRowProps) {
  const t = useTranslations("stores");
  const troubleWords = useTroubleWords();
  const { platform, lastCrawledAt, statusReason, status } = connection;
  return (
    <div>
      <div className="flex items-center gap-2">
        <PlatformName platform={platform} className="flex-1 font-medium" />
        <span className="text-small text-text-3 max-lg:hidden">
          {lastCrawledAt ? <When at={lastCrawledAt} /> : t("list.never")}
        </span>
        <span className="lg:min-w-38">
          <StateMark status={isCollecting ? "collecting" : status} />
        </span>
      </div>
      {status === "active" && statusReason ? (
        <p className="mt-1 pl-6.5 text-small text-text-2">
          {troubleWords({ store: "", platform, statusReason }).detail}
        </p>
      ) : null}
      {platform === "naver" ? <SignInHint state={connection.signInState} /> : null}
      {platform === "csv" ? null : <Publishing connection={connection} onSignIn={onSignIn} />}
      {platform === "kakao" && onConsoleLogin ? (
        <ConsoleLogin at={connection.consoleLoginAt} onJustNow={() => onConsoleLogin(connection)} />
      ) : null}
    </div>
  );
}

function StateMark({ status }: { status: ConnectionData["status"] | "collecting" }) {
  const t = useTranslations("stores.state");
  if (status === "active" || status === "collecting")
    return (
      <Mark tone={status === "active" ? "positive" : "accent"}>
        {status === "active" ? <CircleCheck /> : <Spinner />}
        {t(status)}
      </Mark>
    );
  return (
    <Mark tone="caution">
      {status === "needs_login" ? <Unplug /> : <CircleAlert />}
      {t(status)}
    </Mark>
  );
}

/** What the last sign-in waits for, or what the owner has to do; nothing while all is well. */
function SignInHint({ state }: { state: ConnectionData["signInState"] }) {
  const t = useTranslations("stores.smartplace.signIn");
  if (state === "none" || state === "signed_in") return null;
  return <p className="mt-1 pl-6.5 text-small text-text-2">{t(state)}</p>;
}

/** How an approved reply gets onto the platform, and the sign-in that lets us post it where there is one. */
function Publishing({ connection, onSignIn }: Pick<ConnectionRowProps, "connection" | "onSignIn">) {
  const t = useTranslations("stores.list");
  const { platform, canPublish, status } = connection;
  // A stopped connection has its own notice with the way back.
  const canSignIn = !canPublish && (platform === "naver" || (platform === "google" && status === "active"));
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-3 pl-6.5 max-lg:pl-7">
      <Mark>
        {canPublish ? <Check /> : <ClipboardCopy />}
        {canPublish ? t("automatic") : t("assisted")}
      </Mark>
      {canSignIn ? (
        <Button
          kind="quiet"
          size="s"
          className="-mx-2.5 -my-0.5 text-accent-text max-lg:-mx-3.5"
          onClick={() => onSignIn(platform)}
        >
          {platform === "google" ? t("signInGoogle") : t("signIn")}
        </Button>
      ) : null}
    </div>
  );
}

/** When the owner last signed in to 매장관리; its reminder hangs on it. */
function ConsoleLogin({ at, onJustNow }: { at: Date | null; onJustNow: () => void }) {
  const t = useTranslations("stores.consoleLogin");
  return (
    <p className="flex flex-wrap items-center gap-x-3 pl-6.5 text-small text-text-2 max-lg:pl-7">
      {at ? (
        <span>
          {t("since")} <When at={at} />
        </span>
      ) : (
        t("never")
      )}
      <Button kind="quiet" size="s" className="-mx-2.5 -my-0.5 text-accent-text max-lg:-mx-3.5" onClick={onJustNow}>
        {t("justNow")}
      </Button>
    </p>
  );
}
