import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { languageOf, minutesUntil, rowState } from "@/components/inbox/row-state";
import type { InboxItem } from "@/components/inbox/types";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import { FoundText } from "./found-text";
import { PlatformTile } from "./platform-tile";
import { ReviewBadge } from "./review-badge";
import { SentimentMark } from "./sentiment-mark";
import { Stars } from "./stars";
import { WrittenAt } from "./written-at";

export type FoundReviewData = InboxItem;

export const columnsClass =
  "grid items-center gap-x-4 px-5 lg:grid-cols-[1.125rem_7.25rem_8.5rem_minmax(0,1fr)_5.5rem_4rem_8.5rem]";

type FoundReviewProps = {
  review: FoundReviewData;
  words: string;
  withStore: boolean;
  chosen: boolean;
  onChoose: (on: boolean) => void;
};

/** A found review; anywhere on it leads to the inbox, where it is answered. */
export function FoundReview({ review, words, withStore, chosen, onChoose }: FoundReviewProps) {
  const t = useTranslations("reviews");
  const names = useTranslations("review");
  const name = review.reviewerName ?? names("anonymous");
  const language = languageOf(review.language);
  return (
    <li
      className={cn(
        columnsClass,
        "relative border-b border-border py-2.75 last:border-b-0 hover:bg-hover has-focus-visible:shadow-[inset_0_0_0_2px_var(--accent)] lg:min-h-15",
        "max-lg:grid-cols-[1.25rem_minmax(0,1fr)_auto] max-lg:gap-x-3 max-lg:px-4.5 max-lg:py-3.5 sm:max-lg:px-8",
        chosen && "bg-accent-soft",
      )}
    >
      <Checkbox
        aria-label={t("choose", { name })}
        checked={chosen}
        onChange={(event) => onChoose(event.target.checked)}
        className="z-1 max-lg:hidden"
      />
      <WrittenAt
        reviewDate={review.reviewDate}
        datePrecision={review.datePrecision}
        className="text-small text-text-3 max-lg:col-start-3 max-lg:row-start-1 lg:text-text-2"
      />
      <div className="flex min-w-0 items-center gap-2 max-lg:col-span-2 max-lg:col-start-1 max-lg:row-start-1 max-lg:gap-3">
        <PlatformTile platform={review.platform} />
        <div className="min-w-0 max-lg:flex max-lg:items-baseline max-lg:gap-2">
          <b className="block truncate font-semibold">{name}</b>
          {withStore ? <span className="block truncate text-small text-text-3">{review.store.name}</span> : null}
        </div>
      </div>
      <Link
        href={`/inbox?tab=all&review=${review.id}`}
        lang={!review.spam && language && language !== "other" ? language : undefined}
        className="text-[.875rem] leading-normal text-text no-underline after:absolute after:inset-0 focus-visible:shadow-none! max-lg:col-span-2 max-lg:col-start-2 max-lg:mt-0.5 max-lg:text-base max-lg:text-text-2"
      >
        <span className="line-clamp-2">
          {review.spam ? (
            <span className="text-text-3">
              {names(`spam.${review.spam}`)} · {names("spam.show")}
            </span>
          ) : (
            <FoundText text={review.content || names("noText")} words={words} />
          )}
        </span>
      </Link>
      <div className="contents max-lg:col-span-2 max-lg:col-start-2 max-lg:mt-1.75 max-lg:flex max-lg:items-center max-lg:gap-2">
        <Stars rating={review.rating} />
        <span>{review.sentiment ? <SentimentMark sentiment={review.sentiment} className="text-small" /> : null}</span>
        <span className="ml-auto text-right">
          <ReviewBadge
            state={rowState(review)}
            minutesLeft={minutesUntil(review.reply?.publishAfter ?? null, Date.now())}
          />
        </span>
      </div>
    </li>
  );
}
