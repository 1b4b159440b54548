import { Store } from "lucide-react";
import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { getTranslations } from "next-intl/server";
import { siteApp } from "@/app/_auth/app";
import { requireUser } from "@/app/_auth/require-user";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { plans } from "@/server/domain/plan";
import { getShell } from "@/server/features/accounts/get-shell";
import { InboxScreen } from "./_parts/inbox-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("inbox");
  return { title: t("title") };
}

/** For everybody signed in; approving asks for a plan with replies. */
export default async function InboxPage() {
  const actor = await requireUser();
  const { stores, plan } = await getShell({ ...siteApp().ctx, actor });
  if (stores.length === 0) return <NoStore />;
  return (
    <NuqsAdapter>
      <InboxScreen stores={stores} canReply={plans[plan.id].canReply} />
    </NuqsAdapter>
  );
}

async function NoStore() {
  const t = await getTranslations("inbox.empty");
  return (
    <Page>
      <EmptyState
        heading="h1"
        icon={<Store />}
        tone="accent"
        title={t("noStoreTitle")}
        actions={
          <ButtonLink href="/onboarding" kind="primary" size="l">
            {t("noStoreAction")}
          </ButtonLink>
        }
      >
        {t("noStoreDetail")}
      </EmptyState>
    </Page>
  );
}
