"use client";

import { useTranslations } from "next-intl";

type Approvable = { canReply: boolean; isOnline: boolean; text: string; isStopped: boolean };

/** Why a text may not be approved now; null when it may. */
export function useReplyLock({ canReply, isOnline, text, isStopped }: Approvable): string | null {
  const t = useTranslations("inbox.reply.locked");
  if (!canReply) return t("plan");
  if (!isOnline) return t("offline");
  if (text.trim() === "") return t("empty");
  return isStopped ? t("guard") : null;
}
