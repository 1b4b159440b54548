import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { ChangeMark } from "@/components/ui/stat-tile";
import { Table, Td, Th } from "@/components/ui/table";
import { minimumSample } from "@/server/domain/satisfaction";
import type { EvidenceOf } from "./evidence-href";
import { SplitBar, SplitLegend } from "./split-bar";
import type { AspectList } from "./types";
import { useAnalyticsWords } from "./use-analytics-words";

type AspectPanelProps = { list: AspectList; evidence: EvidenceOf };

/** What guests speak of: how many, praise against complaints, what became of it, and a sentence; each opens its reviews. */
export function AspectPanel({ list, evidence }: AspectPanelProps) {
  const t = useTranslations("analytics.aspects");
  const { aspects, reviews, range } = list;
  return (
    <Panel aria-labelledby="aspects-title" className="mt-4 lg:mt-5">
      <PanelHeader id="aspects-title" title={t("title")} aside={<SplitLegend />} />
      {aspects.length === 0 ? (
        <PanelBody className="text-text-2">{t("empty")}</PanelBody>
      ) : (
        <>
          <Table aria-labelledby="aspects-title" className="mt-1.5">
            <thead>
              <tr>
                <Th className="w-[14%]">{t("aspect")}</Th>
                <Th numeric className="w-[10%]">
                  {t("mentions")}
                </Th>
                <Th className="w-[27%] max-lg:whitespace-normal">{t("split")}</Th>
                <Th numeric className="w-[12%] max-lg:hidden">
                  {t("change", { days: range.days })}
                </Th>
                <Th className="max-lg:hidden">{t("quote")}</Th>
              </tr>
            </thead>
            <tbody>
              {aspects.map((row) => (
                <AspectRow key={row.aspect} row={row} evidence={evidence} />
              ))}
            </tbody>
          </Table>
          <PanelBody className="pt-2 text-small text-text-3">{t("basis", { reviews })}</PanelBody>
        </>
      )}
    </Panel>
  );
}

type AspectRowProps = { row: AspectList["aspects"][number]; evidence: EvidenceOf };

function AspectRow({ row, evidence }: AspectRowProps) {
  const t = useTranslations("analytics.aspects");
  const format = useFormatter();
  const names = useTranslations("review.aspect");
  const words = useAnalyticsWords();
  const { aspect, reviews, positive, neutral, negative, mentioned, praised, change, before, quote } = row;
  const isEarly = reviews < minimumSample;
  const canCompare = !isEarly && before >= minimumSample;
  const mark = canCompare ? words.change(change, (size) => t("points", { size: Math.round(size) }), 100) : undefined;
  const quoteHref = `/inbox?tab=all&review=${quote?.reviewId}`;
  return (
    <>
      <tr>
        <Td className="font-semibold max-lg:border-b-0 lg:whitespace-nowrap">
          <Link href={evidence({ aspect })} className="text-text max-lg:-my-2.5 max-lg:block max-lg:py-2.5">
            {names(aspect)}
          </Link>
          {mark && mark.direction !== "same" ? <ChangeMark change={mark} className="block lg:hidden" /> : null}
        </Td>
        <Td numeric className="whitespace-nowrap max-lg:border-b-0">
          <span className="block tabular-nums">{mentioned ? words.percent(mentioned.share) : "–"}</span>
          <span className="block text-small text-text-3 tabular-nums">{t("count", { count: reviews })}</span>
        </Td>
        <Td className="max-lg:border-b-0 max-lg:pr-4.25">
          {isEarly ? (
            <span className="block text-small text-text-3">{t("early")}</span>
          ) : (
            <span className="flex items-center gap-2">
              <SplitBar
                positive={positive}
                neutral={neutral}
                negative={negative}
                label={t("splitOf", { positive, neutral, negative })}
              />
              <span className="w-9 text-right text-small text-text-2 tabular-nums">
                {format.number(praised?.share ?? 0, { style: "percent" })}
              </span>
            </span>
          )}
          {negative > 0 ? (
            <Link
              href={evidence({ aspect, polarity: "negative" })}
              className="mt-0.5 inline-block text-small font-medium max-lg:-my-2.5 max-lg:min-w-11 max-lg:py-3"
            >
              {t("complaints", { count: negative })}
            </Link>
          ) : null}
        </Td>
        <Td numeric className="max-lg:hidden">
          {mark ? <ChangeMark change={mark} className="font-medium" /> : <span className="text-text-3">–</span>}
        </Td>
        <Td className="text-small text-text-2 max-lg:hidden">
          {quote ? (
            <Link href={quoteHref} className="text-text-2">
              “{quote.quote}”
            </Link>
          ) : (
            <span className="text-text-3">–</span>
          )}
        </Td>
      </tr>
      <tr className="lg:hidden">
        <Td colSpan={3} className="max-lg:py-0">
          {quote ? (
            <Link href={quoteHref} className="-mt-1.5 block py-3 text-small text-text-2">
              “{quote.quote}”
            </Link>
          ) : null}
        </Td>
      </tr>
    </>
  );
}
