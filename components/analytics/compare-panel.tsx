import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Whisker } from "@/components/charts/whisker";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import type { Measured } from "@/server/domain/analytics/totals";
import { useAnalyticsWords } from "./use-analytics-words";

export type Compared = Measured & {
  id: string;
  name: ReactNode;
  /** Its reviews. */
  href: string;
  times: { medianSeconds: number | null };
};
type ComparePanelProps = { title: string; first: string; rows: readonly Compared[]; note: string; className?: string };

/** Platforms or shops side by side, each figure with what it is read from. */
export function ComparePanel({ title, first, rows, note, className }: ComparePanelProps) {
  const t = useTranslations("analytics.compare");
  const words = useAnalyticsWords();
  const id = useId();
  return (
    <Panel aria-labelledby={id} className={className}>
      <PanelHeader id={id} title={title} />
      {rows.length === 0 ? (
        <PanelBody className="text-text-2">{t("empty")}</PanelBody>
      ) : (
        <>
          <Table aria-labelledby={id} className="mt-1">
            <thead>
              <tr>
                <Th>{first}</Th>
                <Th numeric>{t("reviews")}</Th>
                <Th>{t("satisfaction")}</Th>
                <Th numeric className="max-sm:pr-4.25 in-data-[size=large]:max-sm:pr-2">
                  {t("rating")}
                </Th>
                <Th numeric className="max-sm:hidden">
                  {t("replyRate")}
                </Th>
                <Th numeric className="max-sm:hidden">
                  {t("replyTime")}
                </Th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <Td className="font-medium">
                    {row.name}
                    <RepliesBelow row={row} />
                  </Td>
                  <Td numeric className="tabular-nums">
                    <Link href={row.href} className="max-lg:-my-2.5 max-lg:inline-block max-lg:min-w-11 max-lg:py-2.5">
                      {t("count", { count: row.reviews })}
                    </Link>
                  </Td>
                  <Td className="sm:min-w-28">
                    <SatisfactionCell row={row} />
                  </Td>
                  <Td
                    numeric
                    className="whitespace-nowrap tabular-nums max-sm:pr-4.25 in-data-[size=large]:max-sm:pr-2"
                  >
                    {row.rating ? (
                      <>
                        {row.rating.mean.toFixed(1)}
                        <span className="block text-small text-text-3">{t("of", { count: row.rated })}</span>
                      </>
                    ) : (
                      <span className="text-small text-text-3">{row.rated === 0 ? t("noStars") : t("fewStars")}</span>
                    )}
                  </Td>
                  <Td numeric className="tabular-nums max-sm:hidden">
                    {row.replies.rate ? (
                      <>
                        {words.percent(row.replies.rate.share)}
                        <span className="block text-small text-text-3">
                          {t("partOf", { part: row.replies.part, whole: row.replies.whole })}
                        </span>
                      </>
                    ) : (
                      "–"
                    )}
                  </Td>
                  <Td numeric className="whitespace-nowrap max-sm:hidden">
                    {row.times.medianSeconds === null ? "–" : words.duration(row.times.medianSeconds)}
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          <PanelBody className="pt-2 text-small text-text-3">{note}</PanelBody>
        </>
      )}
    </Panel>
  );
}

/** On a phone the two columns that have no room stand below the name. */
function RepliesBelow({ row: { replies, times } }: { row: Compared }) {
  const t = useTranslations("analytics.compare");
  const words = useAnalyticsWords();
  return (
    <span className="block text-small font-normal text-text-3 sm:hidden">
      {t("replyRate")} {replies.rate ? words.percent(replies.rate.share) : "–"}
      <span className="block">
        {t("replyTime")} {times.medianSeconds === null ? "–" : words.duration(times.medianSeconds)}
      </span>
    </span>
  );
}

function SatisfactionCell({ row: { satisfaction, scored } }: { row: Compared }) {
  const t = useTranslations("analytics.compare");
  if (!satisfaction) return <span className="text-small text-text-3">{t("early", { count: scored })}</span>;
  const { score, margin } = satisfaction;
  const [low, high] = [Math.max(0, score - margin), Math.min(100, score + margin)];
  return (
    <span className="flex items-center gap-2.5">
      <span className="flex-1 max-sm:hidden">
        <Whisker value={score} low={low} high={high} min={0} max={100} />
      </span>
      <span className="whitespace-nowrap tabular-nums sm:w-22 sm:text-right">
        {t("points", { points: score })}
        <span className="block text-small text-text-3">{t("between", { low, high })}</span>
      </span>
    </span>
  );
}
