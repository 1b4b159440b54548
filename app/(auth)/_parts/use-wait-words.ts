"use client";

import { useTranslations } from "next-intl";

/** "2분 뒤에 다시 해 주세요": when a door that closed for trying too often opens again. */
export function useWaitWords() {
  const t = useTranslations("auth");
  return (seconds: number) =>
    seconds < 60 ? t("waitSeconds", { seconds }) : t("waitMinutes", { minutes: Math.ceil(seconds / 60) });
}
