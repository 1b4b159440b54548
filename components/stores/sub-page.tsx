import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Page, PageHeader } from "@/components/shell/page";

type SubPageProps = { title: ReactNode; lead?: ReactNode; children: ReactNode };

/** A page below 가게, with the way back. */
export function SubPage({ title, lead, children }: SubPageProps) {
  const t = useTranslations("stores");
  return (
    <Page>
      <PageHeader
        above={
          <Link
            href="/stores"
            className="-ml-1 inline-flex items-center gap-1 font-medium text-text-2 max-lg:min-h-11 max-lg:min-w-11"
          >
            <ChevronLeft />
            {t("back")}
          </Link>
        }
        title={title}
        lead={lead}
      />
      {children}
    </Page>
  );
}
