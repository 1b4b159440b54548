"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

/** Puts the first steps away; the toast brings them back. The page has no API of its own: it is loaded when pressed. */
export function HideSteps() {
  const t = useTranslations("onboarding.steps");
  const router = useRouter();

  async function hide(isHidden: boolean): Promise<void> {
    const { api } = await import("@/app/_trpc/client");
    await api().accounts.hideFirstSteps.mutate({ isHidden });
    router.refresh();
    if (isHidden) showToast({ message: t("hidden"), action: { label: t("undo"), onPress: () => void hide(false) } });
  }

  return (
    <Button kind="quiet" size="s" onClick={() => void hide(true)}>
      {t("hide")}
    </Button>
  );
}
