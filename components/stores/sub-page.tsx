import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BackLink } from "@/components/shell/back-link";
import { Page, PageHeader } from "@/components/shell/page";

type SubPageProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** The shop whose settings lead here; without one the way back is the list of shops. */
  store?: { id: string; name: string };
  children: ReactNode;
};

/** A page below 가게, with the way back. */
export function SubPage({ title, lead, store, children }: SubPageProps) {
  const t = useTranslations("stores");
  return (
    <Page>
      <PageHeader
        above={<BackLink href={store ? `/stores/${store.id}` : "/stores"}>{store?.name ?? t("back")}</BackLink>}
        title={title}
        lead={lead}
      />
      {children}
    </Page>
  );
}
