import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { inlineLink, Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import type { EvidenceOf } from "./evidence-href";
import type { Recommendations } from "./types";
import { useAnalyticsWords } from "./use-analytics-words";

type RecommendationPanelProps = { recommendations: Recommendations; evidence: EvidenceOf };
type Ranked = Recommendations["ranked"][number];
type Subject = Ranked["subject"];

/** What to mend first, best proven first, each with the reviews that say so; what too few say is only named. */
export function RecommendationPanel({ recommendations, evidence }: RecommendationPanelProps) {
  const t = useTranslations("analytics.recommend");
  const { ranked, early, read, range } = recommendations;
  const nameOf = useSubjectName();
  return (
    <Panel aria-labelledby="recommend-title" className="flex flex-col">
      <PanelHeader id="recommend-title" title={t("title")} />
      <PanelBody className="flex-1 pt-1">
        {ranked.length + early.length === 0 ? (
          <p className="pt-2 text-text-2">{read.now === 0 ? t("noReviews") : t("nothing", { count: read.now })}</p>
        ) : (
          <ol className="divide-y divide-border">
            {ranked.map((item, index) => (
              <li key={nameOf(item.subject)} className="flex gap-2.5 py-3">
                <span className="w-3.5 flex-none font-semibold tabular-nums">{index + 1}</span>
                <Reason item={item} read={read.now} days={range.days} evidence={evidence} />
              </li>
            ))}
            {early.map(({ subject, complaints }, index) => (
              <li key={nameOf(subject)} className="flex gap-2.5 py-3">
                <span className="w-3.5 flex-none font-semibold text-text-3 tabular-nums">
                  {ranked.length + index + 1}
                </span>
                <div>
                  <b className="font-semibold text-text-2">{nameOf(subject)}</b>
                  <p className="mt-0.5 text-small text-text-2">
                    {t("early", { count: complaints })}{" "}
                    <Link href={evidence(searchOf(subject))} className={inlineLink}>
                      {t("see")}
                    </Link>
                  </p>
                </div>
              </li>
            ))}
          </ol>
        )}
      </PanelBody>
      <PanelBody className="pt-0 text-small text-text-3">{t("basis", { count: read.now })}</PanelBody>
    </Panel>
  );
}

type ReasonProps = { item: Ranked; read: number; days: number; evidence: EvidenceOf };

function Reason({ item, read, days, evidence }: ReasonProps) {
  const t = useTranslations("analytics.recommend");
  const words = useAnalyticsWords();
  const { subject, complaints, share, change, isGrowing, weekday, words: said, quote } = item;
  return (
    <div className="min-w-0">
      <b className="font-semibold">
        {subject.kind === "aspect" ? t(`advice.${subject.aspect}`) : t("adviceWord", { word: subject.keyword })}
      </b>
      <p className="mt-0.5 text-small text-text-2">
        {t("share", {
          read,
          count: complaints.now,
          low: Math.round(100 * share.low),
          high: Math.round(100 * share.high),
        })}{" "}
        {change ? (
          isGrowing ? (
            <b className="font-semibold text-negative">{t("grown", { days, before: complaints.before })}</b>
          ) : (
            t("before", { days, before: complaints.before })
          )
        ) : null}{" "}
        {weekday
          ? t("weekday", { count: complaints.now, part: weekday.complaints, weekday: words.weekday(weekday.weekday) })
          : null}{" "}
        {said.length > 0 ? t("said", { words: said.map((word) => `‘${word}’`).join(", ") }) : null}
      </p>
      {quote ? <p className="mt-1 text-small text-text-3">“{quote.quote}”</p> : null}
      <Link
        href={evidence(searchOf(subject))}
        className="mt-1 inline-block text-small font-medium max-lg:-mb-3 max-lg:py-3"
      >
        {t("evidence", { count: complaints.now })}
      </Link>
    </div>
  );
}

const searchOf = (subject: Subject) =>
  subject.kind === "aspect"
    ? { aspect: subject.aspect, polarity: "negative" as const }
    : { keyword: subject.keyword, sentiment: "negative" as const };

function useSubjectName() {
  const names = useTranslations("review.aspect");
  return (subject: Subject) => (subject.kind === "aspect" ? names(subject.aspect) : subject.keyword);
}
