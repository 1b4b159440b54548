import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import { cn } from "@/components/ui/cn";
import type { EvidenceOf } from "./evidence-href";
import type { WordList } from "./types";

type WordPanelProps = { list: WordList; evidence: EvidenceOf };

/** Words said more or less than before, with the stars of the reviews that say them; each opens those reviews. */
export function WordPanel({ list, evidence }: WordPanelProps) {
  const t = useTranslations("analytics.words");
  const format = useFormatter();
  const { words, range, canCompare } = list;
  return (
    <Panel aria-labelledby="words-title">
      <PanelHeader id="words-title" title={t("title")} aside={<span className="max-sm:hidden">{t("hint")}</span>} />
      {words.length === 0 ? (
        <PanelBody className="text-text-2">{t("empty")}</PanelBody>
      ) : (
        <>
          <Table aria-labelledby="words-title" className="mt-1">
            <thead>
              <tr>
                <Th>{t("word")}</Th>
                <Th numeric>{t("change")}</Th>
                <Th numeric>{t("reviews")}</Th>
                <Th numeric>{t("rating")}</Th>
              </tr>
            </thead>
            <tbody>
              {words.map((word) => (
                <tr key={word.keyword}>
                  <Td className="font-medium">
                    <Link
                      href={evidence({ keyword: word.keyword })}
                      className="text-text max-lg:-my-2.5 max-lg:block max-lg:py-2.5"
                    >
                      {word.keyword}
                    </Link>
                  </Td>
                  <Td numeric>
                    <Shift word={word} />
                  </Td>
                  <Td numeric className="tabular-nums">
                    {t("count", { count: word.now })}
                  </Td>
                  <Td numeric className={cn("tabular-nums", word.rating === null && "text-small text-text-3")}>
                    {word.rating === null ? (word.rated === 0 ? t("noStars") : t("fewStars")) : word.rating.toFixed(1)}
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          <PanelBody className="pt-2 text-small text-text-3">
            {canCompare ? t("basis", { days: format.number(range.days) }) : t("nothingBefore")}
          </PanelBody>
        </>
      )}
    </Panel>
  );
}

/** Only a change that chance hardly makes has an arrow; more talk is good or bad as those who say it are. */
function Shift({ word: { shift, leaning, now, before } }: { word: WordList["words"][number] }) {
  const t = useTranslations("analytics");
  if (shift === "same") return <span className="text-small text-text-3">{t("same")}</span>;
  const tone =
    shift === "less" || leaning === "neither"
      ? "text-text-3"
      : leaning === "positive"
        ? "text-positive"
        : "text-negative";
  return (
    <span
      className={cn("font-semibold whitespace-nowrap tabular-nums", tone)}
      title={t("words.fromTo", { before, now })}
    >
      {shift === "more" ? "▲" : "▼"} {Math.abs(now - before)}
      <span className="sr-only">{t(`words.${shift}`)}</span>
    </span>
  );
}
