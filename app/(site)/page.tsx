import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { GuardExample } from "./_parts/guard-example";
import { Hero } from "./_parts/hero";
import { HowItWorks } from "./_parts/how-it-works";
import { PlanTable } from "@/components/plans/plan-table";
import { Section } from "./_parts/section";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  const promise = t("site.hero.title").replaceAll("\n", " ");
  return { title: { absolute: `${t("ui.brand")} · ${promise}` }, description: t("site.hero.lead") };
}

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
