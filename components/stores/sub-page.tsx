import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BackLink } from "@/components/shell/back-link";
import { Page, PageHeader } from "@/components/shell/page";

type SubPageProps = { title: ReactNode; lead?: ReactNode; children: ReactNode };

/** A page below 가게, with the way back. */
export function SubPage({ title, lead, children }: SubPageProps) {
  const t = useTranslations("stores");
  return (
    <Page>
      <PageHeader above={<BackLink href="/stores">{t("back")}</BackLink>} title={title} lead={lead} />
      {children}
    </Page>
  );
}
