import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { use } from "react";
import { SegmentedLinks } from "@/components/ui/segmented";
import { trialDays } from "@/server/domain/plan";
import { PlanTable } from "@/components/plans/plan-table";

type PricingProps = { searchParams: Promise<{ pay?: string }> };

const questions = ["trial", "limit", "kept", "publish"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site.pricing");
  return { title: t("page"), description: t("lead") };
}

export default function PricingPage({ searchParams }: PricingProps) {
  const t = useTranslations("site.pricing");
  const period = use(searchParams).pay === "yearly" ? "yearly" : "monthly";
  return (
    <div className="mx-auto max-w-272 px-4.5 pt-9 lg:px-8 lg:pt-13">
      <h1 className="text-center tracking-[-.035em] lg:text-[2.125rem]">{t("title")}</h1>
      <p className="mt-2.5 text-center text-read text-balance text-text-2">{t("lead")}</p>
      <div className="my-7 flex justify-center">
        <SegmentedLinks
          label={t("period")}
          views={[
            { href: "/pricing", label: t("monthly"), current: period === "monthly" },
            { href: "/pricing?pay=yearly", label: t("yearly"), current: period === "yearly" },
          ]}
        />
      </div>
      <h2 className="sr-only">{t("plans")}</h2>
      <PlanTable period={period} />
      <dl className="mx-auto mt-14 grid max-w-184 gap-7">
        {questions.map((question) => (
          <div key={question}>
            <dt className="text-title font-bold">{t(`questions.${question}.ask`)}</dt>
            <dd className="mt-1.5 text-text-2">{t(`questions.${question}.answer`, { days: trialDays })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
