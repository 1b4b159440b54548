"use client";

import { useTranslations } from "next-intl";
import { writeNumber } from "@/components/ui/write-number";
import type { Satisfaction } from "@/server/domain/satisfaction";

type Sum = { count: number; satisfaction: Satisfaction | null; rating: number | null; unrated: number };

/** How many were found and what they say together, in one line. */
export function SearchSum({ sum }: { sum: Sum | undefined }) {
  const t = useTranslations("reviews.sum");
  if (!sum) return <p className="my-3 h-[1lh] text-small" />;
  const { count, satisfaction, rating, unrated } = sum;
  const facts = [
    count > 0 && (satisfaction ? t("satisfaction", rangeOf(satisfaction)) : t("tooFew")),
    rating !== null &&
      [t("rating", { rating: rating.toFixed(1) }), unrated > 0 && t("unrated", { count: unrated })]
        .filter(Boolean)
        .join(", "),
  ].filter(Boolean);
  return (
    <p role="status" className="my-3 text-small text-text-2">
      <b className="text-text">{t("count", { count: writeNumber(count) })}</b>
      {facts.map((fact) => ` · ${fact}`)}
    </p>
  );
}

const rangeOf = ({ score, margin }: Satisfaction) => ({
  score,
  low: Math.max(0, score - margin),
  high: Math.min(100, score + margin),
});
