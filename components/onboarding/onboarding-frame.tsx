import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Brand } from "@/components/brand/brand";
import { ButtonLink } from "@/components/ui/button";
import { StepBar } from "@/components/ui/steps";

const steps = ["address", "collect", "draft"] as const;

type OnboardingFrameProps = {
  step: (typeof steps)[number];
  /** Nothing is left to put off. */
  isDone?: boolean;
  title: ReactNode;
  lead: ReactNode;
  children: ReactNode;
};

/** The quiet frame of the first minutes: where one stands, one thing to do, a way to leave. */
export function OnboardingFrame({ step, isDone = false, title, lead, children }: OnboardingFrameProps) {
  const t = useTranslations("onboarding");
  const current = steps.indexOf(step);
  return (
    <div data-detail data-alone>
      <header className="flex h-14 items-center justify-between border-b bg-surface px-4.5 lg:h-16 lg:px-8">
        <Brand href="/overview" />
        <ButtonLink href="/overview" kind="quiet" size="s">
          {isDone ? t("progress.toToday") : t("later")}
        </ButtonLink>
      </header>
      <div className="mx-auto max-w-136 px-4.5 pt-5 pb-8 lg:px-5 lg:pt-14 lg:pb-12">
        <StepBar
          label={t("step.label", { current: current + 1, total: steps.length })}
          steps={steps.map((name) => t(`step.${name}`))}
          current={current}
        />
        <h1 className="mt-5 text-[1.5rem] lg:mt-6 lg:text-number">{title}</h1>
        <p className="mt-2 mb-5 text-text-2 lg:mb-6" aria-live="polite">
          {lead}
        </p>
        {children}
      </div>
    </div>
  );
}
