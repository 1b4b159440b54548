"use client";

import { useTranslations } from "next-intl";
import { isApiError } from "@/app/_trpc/client";
import { useWaitWords } from "./use-wait-words";

/** Why the server said no; without an answer from it, that there was none. */
export function useRefusalWords() {
  const t = useTranslations("auth");
  const waitWords = useWaitWords();
  return (error: unknown): string => {
    if (!isApiError(error) || !error.data) return t("away");
    const seconds = Number(error.data.details?.retryAfterSeconds);
    return Number.isFinite(seconds) ? waitWords(seconds) : error.message;
  };
}
