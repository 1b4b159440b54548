"use client";

import { ChevronLeft, ChevronRight, Printer } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { ReportActions } from "@/components/reports/report-actions";
import { ReportQuotes } from "@/components/reports/report-quotes";
import { ReportAspects, ReportPlatforms } from "@/components/reports/report-tables";
import { ReportTiles } from "@/components/reports/report-tiles";
import type { ReportData } from "@/components/reports/types";
import { usePeriodWords } from "@/components/reports/use-period-words";
import { BackLink } from "@/components/shell/back-link";
import { Columns, Page, PageHeader } from "@/components/shell/page";
import { Button } from "@/components/ui/button";

/** A shop's day or week on one page, which prints on white paper. */
export function ReportScreen({ data, origin }: { data: ReportData; origin: string }) {
  const t = useTranslations("reports");
  const format = useFormatter();
  const periodWords = usePeriodWords();
  const { id, store, report, madeAt, olderId, newerId } = data;
  const moment = { month: "long", day: "numeric", hour: "numeric", minute: "2-digit" } as const;
  return (
    <Page className="max-w-224">
      <nav aria-label={t("nav.label")} className="mb-3 flex items-center gap-4 text-small print:hidden">
        <BackLink href={`/reports?kind=${report.kind}`}>{t("title")}</BackLink>
        <span className="flex-1" />
        {olderId ? (
          <Link href={`/reports/${olderId}`} className="flex min-h-11 items-center lg:min-h-0">
            <ChevronLeft />
            {t("nav.older")}
          </Link>
        ) : null}
        {newerId ? (
          <Link href={`/reports/${newerId}`} className="flex min-h-11 items-center lg:min-h-0">
            {t("nav.newer")}
            <ChevronRight />
          </Link>
        ) : null}
      </nav>
      <PageHeader
        above={store.name}
        title={t(`heading.${report.kind}`, { period: periodWords(report) })}
        lead={t("asOf", { time: format.dateTime(madeAt, moment) })}
        action={
          <Button size="main" onClick={() => window.print()}>
            <Printer />
            {t("print")}
          </Button>
        }
      />
      <ReportTiles report={report} />
      <ReportActions report={report} store={store} />
      <div className="mt-4 grid gap-4 empty:hidden lg:mt-5 lg:gap-5">
        <ReportQuotes report={report} kind="urgent" origin={origin} />
      </div>
      <Columns even>
        <div className="grid content-start gap-4 lg:gap-5">
          <ReportQuotes report={report} kind="praise" origin={origin} />
          <ReportQuotes report={report} kind="complaint" origin={origin} />
        </div>
        <div className="grid content-start gap-4 lg:gap-5">
          <ReportAspects aspects={report.aspects} reviews={report.reviews} />
          <ReportPlatforms platforms={report.platforms} />
        </div>
      </Columns>
      <p className="mt-4 text-small text-text-3">{t("note")}</p>
      <p className="mt-1 hidden text-small text-text-3 print:block">
        {t("address")} {`${origin}/reports/${id}`}
      </p>
    </Page>
  );
}
