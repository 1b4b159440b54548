import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BackLink } from "@/components/shell/back-link";
import { Page, PageHeader } from "@/components/shell/page";
import { TopBar } from "@/components/shell/top-bar";
import { StepBar } from "@/components/ui/steps";

const steps = ["choose", "map", "run", "done"] as const;

type ImportPageProps = {
  step: (typeof steps)[number];
  title: ReactNode;
  lead?: ReactNode;
  action?: ReactNode;
  /** The whole width, for tables side by side. */
  wide?: boolean;
  children: ReactNode;
};

/** The frame of the four import screens: the way back, the title, where one stands. */
export function ImportPage({ step, title, lead, action, wide = false, children }: ImportPageProps) {
  const t = useTranslations("import");
  const current = steps.indexOf(step);
  return (
    <div data-own-bar>
      <TopBar before={<p className="min-w-0 flex-1 truncate text-h2 font-bold">{t("title")}</p>} />
      <Page className={wide ? undefined : "max-w-208"}>
        <PageHeader above={<BackLink href="/stores">{t("back")}</BackLink>} title={title} lead={lead} action={action} />
        <StepBar
          label={t("step.label", { current: current + 1, total: steps.length })}
          steps={steps.map((name) => t(`step.${name}`))}
          current={current}
        />
        <div className="mt-5 lg:mt-7">{children}</div>
      </Page>
    </div>
  );
}
