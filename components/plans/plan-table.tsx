import { Check, Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Panel } from "@/components/ui/panel";
import { type Plan, type PlanId, planIds, plans } from "@/server/domain/plan";

type Period = "monthly" | "yearly";

type PlanTableProps = {
  period?: Period;
  /** The plan in force, marked, for somebody who has one; everybody else may sign up. */
  current?: PlanId;
};

/** The four plans side by side, from the product's own table. */
export function PlanTable({ period = "monthly", current }: PlanTableProps) {
  return (
    <Panel className="grid overflow-hidden max-lg:divide-y lg:grid-cols-4 lg:divide-x">
      {planIds.map((id) => (
        <PlanColumn key={id} plan={plans[id]} period={period} current={current} />
      ))}
    </Panel>
  );
}

function PlanColumn({ plan, period, current }: { plan: Plan; period: Period; current: PlanId | undefined }) {
  const t = useTranslations("site.plans");
  const format = useFormatter();
  const price = period === "yearly" ? plan.yearlyWon : plan.monthlyWon;
  return (
    <article
      className={cn(
        "flex flex-col border-border px-5 pt-5.5 pb-5",
        plan.id === current && "shadow-[inset_0_3px_0_var(--accent)] forced-colors:border-t-4",
      )}
    >
      <h3 className="flex items-center gap-2 text-read">
        {t(`${plan.id}.name`)}
        {plan.id === current ? <Badge tone="accent">{t("current")}</Badge> : null}
      </h3>
      <p className="mt-2.5 mb-0.5 text-h1 font-bold tracking-[-.03em] tabular-nums">
        {t("won", { price: format.number(price) })}
        <small className="ml-1 text-small font-medium tracking-normal text-text-3">{t(`per.${period}`)}</small>
      </p>
      <p className="text-small text-text-2">{t(`${plan.id}.who`)}</p>
      <ul className="mt-3 mb-4 grid flex-1 content-start gap-1.75 text-base lg:mt-4 lg:mb-5 lg:text-[.875rem]">
        <PlanLine>{t("stores", { count: plan.maxStores ?? "none" })}</PlanLine>
        <PlanLine>{t("reviews", { count: plan.reviewsPerMonth ?? "none" })}</PlanLine>
        <PlanLine>{t("history", { days: plan.historyDays ?? "all" })}</PlanLine>
        {plan.canReply ? <PlanLine>{t("reply")}</PlanLine> : null}
        <PlanLine>{t(`analytics.${plan.analytics}`)}</PlanLine>
        {plan.canConfigureSystem ? <PlanLine>{t("system")}</PlanLine> : null}
        {plan.canReply ? null : <PlanLine without>{t("noReply")}</PlanLine>}
      </ul>
      {current ? null : (
        <ButtonLink href="/sign-up" size="l" kind={plan.id === "basic" ? "primary" : "plain"} block>
          {t(`${plan.id}.start`)}
        </ButtonLink>
      )}
    </article>
  );
}

function PlanLine({ without = false, children }: { without?: boolean; children: React.ReactNode }) {
  const Icon = without ? Minus : Check;
  return (
    <li className={cn("flex items-start gap-2", without && "text-text-3")}>
      <Icon className={cn("mt-[.2em]", !without && "text-positive")} />
      {children}
    </li>
  );
}
