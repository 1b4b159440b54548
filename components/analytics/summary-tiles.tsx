import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { Panel } from "@/components/ui/panel";
import { StatTile, StatTiles, UnitFigure } from "@/components/ui/stat-tile";
import { minimumSample } from "@/server/domain/satisfaction";
import type { EvidenceOf } from "./evidence-href";
import type { Summary } from "./types";
import { useAnalyticsWords } from "./use-analytics-words";

type SummaryTilesProps = { summary: Summary; evidence: EvidenceOf };

/** The period in four figures, each with its sample and the way to the reviews behind it. */
export function SummaryTiles({ summary, evidence }: SummaryTilesProps) {
  const t = useTranslations("analytics.tiles");
  const format = useFormatter();
  const words = useAnalyticsWords();
  const { now, before, change, times, range } = summary;
  const { satisfaction } = now;
  const unanswered = now.replies.whole - now.replies.part;
  const grown = now.reviews - before.reviews;
  return (
    <Panel aria-label={t("label")}>
      <StatTiles>
        <StatTile
          label={t("satisfaction")}
          value={satisfaction ? satisfaction.score : "–"}
          unit={satisfaction ? t("points") : undefined}
          change={
            satisfaction ? words.change(change.satisfaction, (size) => format.number(Math.round(size))) : undefined
          }
          basis={
            satisfaction
              ? t("between", {
                  low: Math.max(0, satisfaction.score - satisfaction.margin),
                  high: Math.min(100, satisfaction.score + satisfaction.margin),
                  sample: satisfaction.sample,
                })
              : t("early", { needed: minimumSample, have: now.scored })
          }
        />
        <StatTile
          label={t("reviews")}
          value={format.number(now.reviews)}
          unit={t("count")}
          change={
            before.reviews > 0
              ? {
                  direction: grown > 0 ? "up" : grown < 0 ? "down" : "same",
                  text: grown === 0 ? t("sameNumber") : format.number(Math.abs(grown)),
                  good: grown > 0,
                }
              : undefined
          }
          basis={
            <>
              {t("before", { days: range.days, count: before.reviews })}{" "}
              {now.reviews > 0 ? <EvidenceLink href={evidence({})}>{t("see")}</EvidenceLink> : null}
            </>
          }
        />
        <StatTile
          label={t("replyRate")}
          value={now.replies.rate ? Math.round(100 * now.replies.rate.share) : "–"}
          unit={now.replies.rate ? "%" : undefined}
          change={
            now.replies.rate
              ? words.change(change.replyRate, (size) => format.number(Math.round(size)), 100)
              : undefined
          }
          basis={
            now.replies.whole > 0 ? (
              <>
                {t("replied", { part: now.replies.part, whole: now.replies.whole })}{" "}
                {unanswered > 0 ? (
                  <EvidenceLink href={evidence({ state: "needs_reply" })}>{t("unanswered")}</EvidenceLink>
                ) : null}
              </>
            ) : (
              t("nothingToReply")
            )
          }
        />
        <StatTile
          label={t("replyTime")}
          value={times.now.medianSeconds === null ? "–" : <UnitFigure text={words.duration(times.now.medianSeconds)} />}
          basis={
            times.now.medianSeconds === null
              ? t("noReplies")
              : times.before.medianSeconds === null
                ? t("median", { replies: times.now.replies })
                : t("medianBefore", {
                    replies: times.now.replies,
                    days: range.days,
                    before: words.duration(times.before.medianSeconds),
                  })
          }
        />
      </StatTiles>
    </Panel>
  );
}

const EvidenceLink = ({ href, children }: { href: string; children: string }) => (
  <Link href={href} className="inline-block font-medium whitespace-nowrap max-lg:-my-3 max-lg:min-w-11 max-lg:py-3">
    {children}
  </Link>
);
