import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { Chip } from "@/components/ui/chip";
import { startOfKoreanDay } from "@/server/domain/calendar";
import type { ReviewSearch } from "@/server/domain/review-search";
import type { SearchChange } from "./use-search-address";

type EvidenceChipsProps = { search: ReviewSearch; onChange: (change: SearchChange) => void };

/** What a number of the analytics page was counted from: each can be taken off. */
export function EvidenceChips({ search, onChange }: EvidenceChipsProps) {
  const t = useTranslations("reviews.evidence");
  const review = useTranslations("review");
  const format = useFormatter();
  const { from, to, aspect, polarity, keyword, weekday, hour } = search;
  const dayName = (day: string | undefined) =>
    day ? format.dateTime(startOfKoreanDay(day), { year: "numeric", month: "long", day: "numeric" }) : "";
  // 5 January 1970 was a Monday.
  const weekdayName = weekday && format.dateTime(new Date(Date.UTC(1970, 0, 4 + weekday)), { weekday: "long" });
  return (
    <>
      {from || to ? (
        <Chip on onClick={() => onChange({ from: null, to: null })}>
          {t("written", { from: dayName(from), to: dayName(to) })}
        </Chip>
      ) : null}
      {aspect ? (
        <Chip on onClick={() => onChange({ aspect: null, polarity: null })}>
          {[review(`aspect.${aspect}`), polarity && review(`polarity.${polarity}`)].filter(Boolean).join(" · ")}
        </Chip>
      ) : null}
      {keyword ? (
        <Chip on onClick={() => onChange({ keyword: null })}>
          {t("keyword", { keyword })}
        </Chip>
      ) : null}
      {weekdayName || hour !== undefined ? (
        <Chip on onClick={() => onChange({ weekday: null, hour: null })}>
          {[weekdayName, hour !== undefined && t("hour", { hour })].filter(Boolean).join(" ")}
        </Chip>
      ) : null}
    </>
  );
}
