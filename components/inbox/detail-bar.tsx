"use client";

import { ArrowUpRight, ChevronDown, ChevronLeft, ChevronUp, Ellipsis, History } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { Platform } from "@/server/domain/platform";

type DetailBarProps = {
  /** Where the review stands in the list; null when it is not in it. */
  place: { index: number; total: number } | null;
  onBack: () => void;
  onPrevious: () => void;
  onNext: () => void;
  onHistory: () => void;
  platform: Platform;
  sourceUrl: string | null;
};

/** Above the review: back, neighbours, history, the original. */
export function DetailBar(props: DetailBarProps) {
  const { place, onBack, onPrevious, onNext, onHistory, platform, sourceUrl } = props;
  const t = useTranslations("inbox.detail");
  const platformName = useTranslations("review.platform")(platform);
  return (
    <div className="z-5 flex h-13 flex-none items-center gap-1 border-b bg-surface px-5 max-lg:sticky max-lg:top-0 short:static max-lg:px-1.5">
      <Button kind="quiet" size="s" square aria-label={t("back")} onClick={onBack} className="lg:hidden">
        <ChevronLeft />
      </Button>
      {place ? <span className="px-1 text-small font-medium text-text-2 tabular-nums">{t("place", place)}</span> : null}
      <Button kind="quiet" size="s" square aria-label={t("previous")} onClick={onPrevious} className="max-lg:hidden">
        <ChevronUp />
      </Button>
      <Button kind="quiet" size="s" square aria-label={t("next")} onClick={onNext} className="max-lg:hidden">
        <ChevronDown />
      </Button>
      <span className="flex-1" />
      <Button kind="quiet" size="s" onClick={onHistory} className="max-lg:hidden">
        <History />
        {t("history")}
      </Button>
      {sourceUrl && isWebAddress(sourceUrl) ? (
        <a href={sourceUrl} target="_blank" rel="noreferrer" className={cn(buttonClass({ kind: "quiet", size: "s" }))}>
          {t("open", { platform: platformName })}
          <ArrowUpRight />
        </a>
      ) : null}
      <Menu
        align="end"
        trigger={
          <Button kind="quiet" size="s" square aria-label={t("more")} className="lg:hidden">
            <Ellipsis />
          </Button>
        }
      >
        <MenuItem onSelect={onHistory}>
          <History />
          {t("history")}
        </MenuItem>
      </Menu>
    </div>
  );
}

/** Addresses come from outside: only ordinary links are followed. */
const isWebAddress = (address: string) => /^https?:\/\//i.test(address);
