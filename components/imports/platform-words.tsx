"use client";

import { ArrowRight, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { PlatformName } from "@/components/reviews/platform-tile";
import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { Select } from "@/components/ui/select";
import { type Platform, platforms } from "@/server/domain/platform";

export type PlatformWordView = { word: string; count: number; platform: Platform; isSure: boolean; isSettled: boolean };

type PlatformWordsProps = {
  column: string;
  words: readonly PlatformWordView[];
  onSettle: (word: string, platform: Platform) => void;
};

/** The words of the file's platform column and the place each stands for; what we do not know for sure is asked. */
export function PlatformWords({ column, words, onSettle }: PlatformWordsProps) {
  const t = useTranslations("import.map");
  const name = useTranslations("review.platform");
  const options = platforms.map((platform) => ({ value: platform, label: name(platform) }));
  return (
    <div className="border-t border-border px-5 pt-3.5 pb-5 max-lg:px-4.25">
      <h3 className="text-base font-semibold">{t("words", { column })}</h3>
      <ul className="mt-2">
        {words.map(({ word, count, platform, isSure, isSettled }) => (
          <li key={word} className="flex items-center gap-2.5 py-1">
            <span className="w-20 flex-none truncate text-text-2" title={t("wordCount", { count })}>
              {word}
            </span>
            <ArrowRight aria-hidden className="flex-none text-text-3" />
            {isSure && !isSettled ? (
              <PlatformName platform={platform} className="min-w-0 flex-1 font-medium" />
            ) : (
              <span className="min-w-0 flex-1">
                <Select
                  size="m"
                  aria-label={t("wordLabel", { word })}
                  value={platform}
                  options={options}
                  onChange={(next) => onSettle(word, next as Platform)}
                  className={isSure ? "px-2.75" : "border-caution px-2.75 shadow-[0_0_0_1px_var(--caution)]"}
                />
              </span>
            )}
            {isSure ? (
              <Mark tone="positive">
                <CircleCheck />
                {t("known")}
              </Mark>
            ) : (
              <Button size="s" aria-label={`${word}: ${t("correct")}`} onClick={() => onSettle(word, platform)}>
                {t("correct")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
