"use client";

import { cn } from "@/components/ui/cn";
import type { Preferences } from "./preferences";
import { usePreferences } from "./use-preferences";

const other = { ko: { locale: "en", name: "English" }, en: { locale: "ko", name: "한국어" } } as const;

/** Offers the other language, in that language. */
export function LocaleButton({ preferences: initial, className }: { preferences: Preferences; className?: string }) {
  const [preferences, choose] = usePreferences(initial);
  const { locale, name } = other[preferences.locale];
  return (
    <button
      type="button"
      lang={locale}
      onClick={() => choose("locale", locale)}
      className={cn("text-text-2 hover:underline max-lg:min-h-11 max-lg:min-w-11", className)}
    >
      {name}
    </button>
  );
}
