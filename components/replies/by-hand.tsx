"use client";

import { ArrowUpRight, Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import type { Platform } from "@/server/domain/platform";

const saidForMs = 3_000;

type ByHandProps = {
  platform: Platform;
  /** Where to paste, change or delete; null when no such page is known. */
  siteUrl: string | null;
  /** Copies the reply and says whether that worked; absent when there is nothing to copy. */
  onCopy?: () => Promise<boolean>;
};

/** What the owner does on the platform themselves: copy the reply, open the page. */
export function ByHand({ platform, siteUrl, onCopy }: ByHandProps) {
  const t = useTranslations("inbox.act");
  const platformName = useTranslations("review.platform")(platform);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), saidForMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <>
      {onCopy ? (
        <Button onClick={() => void onCopy().then(setCopied)}>
          {isCopied ? <Check /> : <Copy />}
          <span aria-live="polite">{isCopied ? t("copied") : t("copyReply")}</span>
        </Button>
      ) : null}
      {siteUrl ? (
        <a href={siteUrl} target="_blank" rel="noreferrer" className={buttonClass({})}>
          {t("openSite", { platform: platformName })}
          <ArrowUpRight />
        </a>
      ) : null}
    </>
  );
}
