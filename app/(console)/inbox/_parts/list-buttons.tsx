"use client";

import { Focus, ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Begins choosing several rows, or ends it. */
export function PickButton({ isPicking, onPress }: { isPicking: boolean; onPress: () => void }) {
  const t = useTranslations("inbox.pick");
  return (
    <Button kind="quiet" size="s" onClick={onPress}>
      <ListChecks />
      {isPicking ? t("stop") : t("start")}
    </Button>
  );
}

/** Leads to three reviews and nothing else; in a narrow bar without its words. */
export function FocusButton({ isNarrow = false, onPress }: { isNarrow?: boolean; onPress: () => void }) {
  const t = useTranslations("inbox.focus");
  return (
    <Button kind="quiet" size="s" square={isNarrow} aria-label={isNarrow ? t("start") : undefined} onClick={onPress}>
      <Focus />
      {isNarrow ? null : t("start")}
    </Button>
  );
}
