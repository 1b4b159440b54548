"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { FirstSteps } from "@/components/overview/first-steps";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";

/** The first steps until they are done or put away, and a word on the practice shop while it is there. */
export function FirstStepsPanel() {
  const t = useTranslations("onboarding.steps");
  const shops = useTranslations("stores.practice");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const steps = useQuery(trpc.accounts.firstSteps.queryOptions()).data;
  const { mutateAsync } = useMutation(trpc.accounts.hideFirstSteps.mutationOptions());
  const hide = async (isHidden: boolean) => {
    await mutateAsync({ isHidden });
    await queryClient.invalidateQueries({ queryKey: trpc.accounts.firstSteps.queryKey() });
    if (isHidden) showToast({ message: t("hidden"), action: { label: t("undo"), onPress: () => void hide(false) } });
  };
  if (!steps) return null;
  return (
    <>
      {steps.practiceId ? (
        <Notice
          tone="accent"
          title={shops("badge")}
          className="mt-4 lg:mt-5"
          action={
            <ButtonLink href="/stores" size="s">
              {t("go")}
            </ButtonLink>
          }
        >
          {t("practice")}
        </Notice>
      ) : null}
      <FirstSteps done={steps.done} storeId={steps.storeId} onHide={() => void hide(true)} />
    </>
  );
}
