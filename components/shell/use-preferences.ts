"use client";

import { useRouter } from "next/navigation";
import { use, useState } from "react";
import { LocaleChosen } from "./locale-chosen";
import { justChosenCookie, type Preferences, preferenceCookies, yearSeconds } from "./preferences";

/** The device's choices and a setter that applies one at once and keeps it for a year. */
export function usePreferences(initial: Preferences) {
  const router = useRouter();
  const tell = use(LocaleChosen);
  const [preferences, setPreferences] = useState(initial);

  function choose<Key extends keyof Preferences>(key: Key, value: Preferences[Key]): void {
    const next = { ...preferences, [key]: value };
    setPreferences(next);
    keep(preferenceCookies[key], value, yearSeconds);
    apply(next);
    if (key !== "locale") return;
    keep(justChosenCookie, value, 600);
    tell(next.locale);
    router.refresh();
  }

  return [preferences, choose] as const;
}

function keep(name: string, value: string, seconds: number): void {
  document.cookie = `${name}=${value}; path=/; max-age=${seconds}; samesite=lax`;
}

function apply({ theme, textSize }: Preferences): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  if (textSize === "normal") delete dataset.size;
  else dataset.size = textSize;
}
