import { useTranslations } from "next-intl";
import { CurrentPlan } from "@/components/plans/current-plan";
import { PaymentTable } from "@/components/plans/payment-table";
import { PlanTable } from "@/components/plans/plan-table";
import { UsageNotice } from "@/components/plans/usage-notice";
import { BarHeader } from "@/components/shell/bar-header";
import { Page } from "@/components/shell/page";
import { Notice } from "@/components/ui/notice";
import { SegmentedLinks } from "@/components/ui/segmented";
import type { Billing } from "@/components/plans/types";

type BillingScreenProps = { billing: Billing; period: "monthly" | "yearly" };

/** The plan in force, the others beside it, and what was paid. */
export function BillingScreen({ billing, period }: BillingScreenProps) {
  const t = useTranslations("billing");
  return (
    <Page>
      <BarHeader title={t("title")} />
      <CurrentPlan billing={billing} />
      <UsageNotice reviews={billing.reviews} />
      <header className="mt-8 mb-3.5 flex flex-wrap items-center justify-between gap-3">
        <h2>{t("plans")}</h2>
        <SegmentedLinks
          label={t("period")}
          views={[
            { href: "/billing", label: t("monthly"), current: period === "monthly" },
            { href: "/billing?pay=yearly", label: t("yearly"), current: period === "yearly" },
          ]}
        />
      </header>
      <PlanTable period={period} current={billing.plan} />
      <p className="mt-3 text-small text-text-2">{t("kept")}</p>
      <Notice title={t("notYet")} className="mt-5">
        {t("notYetDetail")}
      </Notice>
      <h2 className="mt-8 mb-3.5">{t("payments")}</h2>
      <PaymentTable payments={billing.payments} />
    </Page>
  );
}
