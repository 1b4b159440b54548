import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { getBilling } from "@/server/features/billing/get-billing";
import { BillingScreen } from "./_parts/billing-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("billing");
  return { title: t("title") };
}

type BillingProps = { searchParams: Promise<{ pay?: string }> };

/** For everybody signed in: their plan, what is used of it, what was paid. */
export default async function BillingPage({ searchParams }: BillingProps) {
  const actor = await requireUser();
  const period = (await searchParams).pay === "yearly" ? "yearly" : "monthly";
  return <BillingScreen billing={await getBilling({ ...siteApp().ctx, actor })} period={period} />;
}
