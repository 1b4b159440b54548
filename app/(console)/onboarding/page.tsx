import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { getShell } from "@/server/features/accounts/get-shell";
import { AddressScreen } from "./_parts/address-screen";
import { listPracticeShops } from "./_parts/practice-shops";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("onboarding");
  return { title: t("title") };
}

/** For everybody signed in; `?for=` names an own store that gets its address. */
export default async function OnboardingPage({ searchParams }: { searchParams: Promise<{ for?: string | string[] }> }) {
  const actor = await requireUser();
  const { ctx } = siteApp();
  const { for: storeId } = await searchParams;
  const [{ stores }, practiceShops] = await Promise.all([getShell({ ...ctx, actor }), listPracticeShops(ctx.config)]);
  return (
    <AddressScreen
      connecting={stores.find((store) => store.id === storeId) ?? null}
      hasStores={stores.length > 0}
      practiceShops={practiceShops}
    />
  );
}
