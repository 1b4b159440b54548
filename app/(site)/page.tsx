import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GuardExample } from "./_parts/guard-example";
import { Hero } from "./_parts/hero";
import { HowItWorks } from "./_parts/how-it-works";
import { PlanTable } from "@/components/plans/plan-table";
import { Section } from "./_parts/section";
import { Tour } from "./_parts/tour";
import { devicePreferences } from "@/app/i18n/preferences";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  const promise = t("site.hero.title").replaceAll("\n", " ");
  return { title: { absolute: `${t("ui.brand")} · ${promise}` }, description: t("site.hero.lead") };
}

export default async function LandingPage() {
  const t = await getTranslations("site.pricing");
  const { theme } = await devicePreferences();
  return (
    <>
      <Hero theme={theme} />
      <HowItWorks />
      <Tour theme={theme} />
      <GuardExample />
      <Section id="pricing" title={t("title")} lead={t("lead")}>
        <PlanTable />
      </Section>
    </>
  );
}
