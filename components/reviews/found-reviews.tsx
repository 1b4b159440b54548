"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { writeNumber } from "@/components/ui/write-number";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import { columnsClass, FoundReview, type FoundReviewData } from "./found-review";

type FoundReviewsProps = {
  rows: readonly FoundReviewData[];
  words: string;
  withStore: boolean;
  /** Of the search before; the new ones are on their way. */
  isOld: boolean;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  range: { from: number; to: number; total: number };
  previous: (() => void) | null;
  next: (() => void) | null;
  isTurning: boolean;
};

/** A page of found reviews: a table's columns on the desk, one under the other on a phone. */
export function FoundReviews(props: FoundReviewsProps) {
  const { rows, words, withStore, isOld, chosen, onChoose, range, previous, next, isTurning } = props;
  const t = useTranslations("reviews");
  const shownIds = rows.map(({ id }) => id);
  const chosenHere = shownIds.filter((id) => chosen.includes(id));
  const choose = (id: string, on: boolean) => onChoose(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  const chooseAll = (on: boolean) =>
    onChoose([...chosen.filter((id) => !shownIds.includes(id)), ...(on ? shownIds : [])]);
  return (
    <div aria-busy={isOld} className={cn(isOld && "opacity-60")}>
      <div className="max-lg:-mx-4.5 max-lg:border-t max-lg:border-border sm:max-lg:-mx-8 lg:overflow-hidden lg:rounded-lg lg:border lg:border-border">
        <div
          className={cn(columnsClass, "border-b border-border py-2 text-small font-medium text-text-3 max-lg:hidden")}
        >
          <Checkbox
            aria-label={t("chooseAll")}
            checked={chosenHere.length === rows.length}
            indeterminate={chosenHere.length > 0 && chosenHere.length < rows.length}
            onChange={(event) => chooseAll(event.target.checked)}
          />
          <span aria-hidden className="contents">
            <span>{t("column.written")}</span>
            <span>{t("column.reviewer")}</span>
            <span>{t("column.review")}</span>
            <span>{t("column.stars")}</span>
            <span>{t("column.sentiment")}</span>
            <span className="text-right">{t("column.reply")}</span>
          </span>
        </div>
        <ul>
          {rows.map((row) => (
            <FoundReview
              key={row.id}
              review={row}
              words={words}
              withStore={withStore}
              chosen={chosen.includes(row.id)}
              onChoose={(on) => choose(row.id, on)}
            />
          ))}
        </ul>
      </div>
      <nav className="mt-3 flex items-center gap-2" aria-label={t("title")}>
        <p className="flex-1 text-small text-text-2">
          {chosen.length > 0
            ? t("chosen", { count: writeNumber(chosen.length) })
            : t("page", { total: writeNumber(range.total), from: writeNumber(range.from), to: writeNumber(range.to) })}
        </p>
        {chosen.length > 0 ? (
          <Button kind="quiet" onClick={() => onChoose([])}>
            {t("unchoose")}
          </Button>
        ) : null}
        {previous || next ? (
          <>
            <Button onClick={() => previous?.()} aria-disabled={!previous || undefined}>
              <ChevronLeft />
              {t("previous")}
            </Button>
            <Button onClick={() => next?.()} aria-disabled={!next || undefined} busy={isTurning}>
              {t("next")}
              <ChevronRight />
            </Button>
          </>
        ) : null}
      </nav>
    </div>
  );
}
