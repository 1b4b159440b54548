"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { showToast } from "@/components/ui/toast";
import { copyText } from "./copy-text";

/** Copies a text and says whether that worked; false when it did not. */
export function useCopy(): (text: string) => Promise<boolean> {
  const t = useTranslations("inbox.toast");
  return async (text) => {
    const isCopied = await copyText(text);
    showToast(isCopied ? { message: t("copied") } : { icon: <CircleAlert />, message: t("notCopied") });
    return isCopied;
  };
}
