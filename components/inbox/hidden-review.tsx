"use client";

import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import type { SpamKind } from "@/server/domain/analysis";

type HiddenReviewProps = { kind: SpamKind; onDeny?: () => void; isDenying?: boolean; children: ReactNode };

/** A text that is no review, hidden until tapped; then the owner may say that it is one. */
export function HiddenReview({ kind, onDeny, isDenying = false, children }: HiddenReviewProps) {
  const t = useTranslations("review.spam");
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="mt-3.25">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md bg-hover px-4 py-2.5 text-text-2">
        <EyeOff aria-hidden className="size-4.5 flex-none text-text-3" />
        <p className="min-w-3/5 flex-1">{t(kind)}</p>
        <Button size="s" kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t("hide") : t("show")}
        </Button>
        {isOpen && onDeny ? (
          <Button size="s" onClick={onDeny} busy={isDenying} busyLabel={t("deny")} className="max-sm:w-full">
            {t("deny")}
          </Button>
        ) : null}
      </div>
      {isOpen ? children : null}
    </div>
  );
}
