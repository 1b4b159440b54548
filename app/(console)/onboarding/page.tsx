import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { getShell } from "@/server/features/accounts/get-shell";
import { AddressScreen } from "./_parts/address-screen";
import { listPractice } from "./_parts/practice-shops";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("onboarding");
  return { title: t("title") };
}

type Search = { for?: string | string[]; google?: string | string[] };

/** For everybody signed in; `?for=` names an own store that gets its address, `?google=` says how the way to Google ended. */
export default async function OnboardingPage({ searchParams }: { searchParams: Promise<Search> }) {
  const actor = await requireUser();
  const { ctx } = siteApp();
  const { for: storeId, google } = await searchParams;
  const [{ stores }, practice] = await Promise.all([getShell({ ...ctx, actor }), listPractice(ctx.config)]);
  return (
    <AddressScreen
      connecting={stores.find((store) => store.id === storeId) ?? null}
      hasStores={stores.length > 0}
      hasGoogle={ctx.ports.googleLogin !== null}
      googleOutcome={typeof google === "string" ? google : null}
      practice={practice}
    />
  );
}
