import { useTranslations } from "next-intl";
import { ReviewQuote } from "@/components/reviews/quote";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import type { Aspect, UrgencyKind } from "@/server/domain/analysis";
import type { Report, ReportQuote } from "@/server/domain/report/report";

const polarities = { urgent: "negative", complaint: "negative", praise: "positive" } as const;

type ReportQuotesProps = {
  report: Report;
  kind: ReportQuote["kind"];
  /** Origin of the product: a printed quote carries its review's whole address. */
  origin: string;
};

/** Guests' own words of one kind, each leading to its review. Nothing where there are none. */
export function ReportQuotes({ report, kind, origin }: ReportQuotesProps) {
  const t = useTranslations("reports.quotes");
  const quotes = report.quotes.filter((quote) => quote.kind === kind);
  if (quotes.length === 0 && kind !== "praise") return null;
  return (
    <Panel aria-labelledby={`quotes-${kind}`}>
      <PanelHeader
        id={`quotes-${kind}`}
        title={kind === "praise" ? t(`praise.${report.kind}`) : t(kind)}
        aside={kind === "urgent" ? t("count", { count: report.urgent }) : null}
      />
      <PanelBody className="grid gap-4">
        {quotes.length === 0 ? <p className="text-text-2">{t("noPraise")}</p> : null}
        {quotes.map((quote) => (
          <ReviewQuote
            key={quote.reviewId}
            text={quote.text}
            polarity={polarities[kind]}
            source={<QuoteSource quote={quote} origin={origin} />}
          />
        ))}
      </PanelBody>
    </Panel>
  );
}

function QuoteSource({ quote, origin }: { quote: ReportQuote; origin: string }) {
  const t = useTranslations("review");
  const { kind, about, reviewerName, platform, rating, reviewId } = quote;
  return (
    <>
      {about ? (
        <b className="font-semibold text-urgent-text">
          {kind === "urgent" ? t(`urgency.${about as UrgencyKind}`) : t(`aspect.${about as Aspect}`)}
          {"\u00a0· "}
        </b>
      ) : null}
      <a href={`${origin}/inbox?tab=all&review=${reviewId}`} className="text-text-3">
        {[
          reviewerName ?? t("anonymous"),
          t(`platform.${platform}`),
          rating === null ? t("stars.none") : t("stars.said", { rating }),
        ].join("\u00a0· ")}
      </a>
    </>
  );
}
