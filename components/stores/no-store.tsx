import { Store } from "lucide-react";
import { useTranslations } from "next-intl";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Before there is a shop: the way to one. */
export function NoStore() {
  const t = useTranslations("stores.empty");
  return (
    <Page>
      <EmptyState
        heading="h1"
        icon={<Store />}
        tone="accent"
        title={t("title")}
        actions={
          <ButtonLink href="/onboarding" kind="primary" size="l">
            {t("action")}
          </ButtonLink>
        }
      >
        {t("detail")}
      </EmptyState>
    </Page>
  );
}
