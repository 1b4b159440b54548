import { useTranslations } from "next-intl";
import { FirstSteps } from "@/components/overview/first-steps";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { getFirstSteps } from "@/server/features/accounts/first-steps";
import { HideSteps } from "./hide-steps";

type FirstStepsPanelProps = { steps: NonNullable<Awaited<ReturnType<typeof getFirstSteps>>> };

/** The first steps until they are done or put away, and a word on the practice shop while it is there. */
export function FirstStepsPanel({ steps }: FirstStepsPanelProps) {
  const t = useTranslations("onboarding.steps");
  const shops = useTranslations("stores.practice");
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
      <FirstSteps done={steps.done} storeId={steps.storeId} hide={<HideSteps />} />
    </>
  );
}
