import { useTranslations } from "next-intl";
import { GuardExample } from "./_parts/guard-example";
import { Hero } from "./_parts/hero";
import { HowItWorks } from "./_parts/how-it-works";
import { PlanTable } from "@/components/plans/plan-table";
import { Section } from "./_parts/section";

export default function LandingPage() {
  const t = useTranslations("site.pricing");
  return (
    <>
      <Hero />
      <HowItWorks />
      <GuardExample />
      <Section id="pricing" title={t("title")} lead={t("lead")}>
        <PlanTable />
      </Section>
    </>
  );
}
