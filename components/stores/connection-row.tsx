"use client";

import { Check, CircleAlert, CircleCheck, ClipboardCopy, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { PlatformName } from "@/components/reviews/platform-tile";
import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { Spinner } from "@/components/ui/spinner";
import { When } from "@/components/ui/when";
import type { ConnectionData } from "./types";

type ConnectionRowProps = { connection: ConnectionData; isCollecting: boolean; onSignIn: () => void };

/** One platform of a shop: when it was last collected, whether that works, and how replies get there. */
export function ConnectionRow({ connection, isCollecting, onSignIn }: ConnectionRowProps) {
  const t = useTranslations("stores");
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
        <p className="mt-1 pl-6.5 text-small text-text-2">{statusReason}</p>
      ) : null}
      {platform === "naver" ? <SignInHint state={connection.signInState} /> : null}
      {platform === "csv" ? null : (
        <Publishing canPublish={connection.canPublish} onSignIn={platform === "naver" ? onSignIn : null} />
      )}
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

/** How an approved reply gets onto the platform; `onSignIn` where signing in lets us post it. */
function Publishing({ canPublish, onSignIn }: { canPublish: boolean; onSignIn: (() => void) | null }) {
  const t = useTranslations("stores.list");
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-2 pl-6.5 max-lg:pl-7">
      <Mark>
        {canPublish ? <Check /> : <ClipboardCopy />}
        {canPublish ? t("automatic") : t("assisted")}
      </Mark>
      {canPublish || !onSignIn ? null : (
        <Button kind="quiet" size="s" className="-my-0.5 text-accent-text" onClick={onSignIn}>
          {t("signIn")}
        </Button>
      )}
    </div>
  );
}
