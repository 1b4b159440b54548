import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import type { Language, Sentiment, SpamKind, UrgencyKind } from "@/server/domain/analysis";
import type { Platform } from "@/server/domain/platform";
import { UrgencyMark } from "./aspect-mark";
import { PlatformTile } from "./platform-tile";
import { ReviewBadge, type ReviewState } from "./review-badge";
import { SentimentMark } from "./sentiment-mark";
import { Stars } from "./stars";
import { WrittenAt, type WrittenAtProps } from "./written-at";

export type ReviewRowData = {
  platform: Platform;
  reviewerName: string | null;
  /** Left out where all rows are of one shop. */
  storeName?: string;
  text: string;
  rating: number | null;
  sentiment: Sentiment | null;
  urgency?: UrgencyKind | null;
  /** Why its text is hidden until the review is opened. */
  spam?: SpamKind | null;
  language?: Language;
  written: WrittenAtProps;
  state: ReviewState;
  minutesLeft?: number;
};

const rowClass =
  "relative grid grid-cols-[1.125rem_minmax(0,1fr)] gap-x-2.75 border-b border-border px-4 pt-2.75 pb-3 max-lg:grid-cols-[1.25rem_minmax(0,1fr)] max-lg:gap-x-3 max-lg:px-4.5 max-lg:pt-3.5 max-lg:pb-3.75";

type ReviewOptionProps = Omit<ComponentProps<"div">, "role" | "children"> & {
  review: ReviewRowData;
  /** The row being answered. */
  current?: boolean;
  /** In selection mode: whether it is chosen; the checkbox takes the tile's place. */
  chosen?: boolean;
};

/** A row of a `listbox`; the list owns focus and keys. */
export function ReviewOption({ review, current = false, chosen, className, ...rest }: ReviewOptionProps) {
  return (
    <div
      {...rest}
      role="option"
      aria-selected={chosen ?? current}
      data-current={current || undefined}
      className={cn(
        rowClass,
        "cursor-pointer hover:bg-hover",
        "lg:data-current:bg-accent-soft lg:data-current:before:absolute lg:data-current:before:inset-y-0 lg:data-current:before:left-0 lg:data-current:before:w-[3px] lg:data-current:before:bg-accent",
        "forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2",
        className,
      )}
    >
      <RowContent review={review} chosen={chosen} current={current} />
    </div>
  );
}

type RowContentProps = { review: ReviewRowData; chosen?: boolean; current?: boolean };

function RowContent({ review, chosen, current }: RowContentProps) {
  const t = useTranslations("review");
  const isSelecting = chosen !== undefined;
  return (
    <>
      <div className="pt-px">
        {isSelecting ? <DrawnCheck on={chosen} /> : <PlatformTile platform={review.platform} />}
      </div>
      <div className="min-w-0">
        <div className="flex items-baseline gap-1.75 text-[.875rem] max-lg:text-base">
          {isSelecting ? <PlatformTile platform={review.platform} className="self-center" /> : null}
          <b className="truncate font-semibold">{review.reviewerName ?? t("anonymous")}</b>
          {review.storeName ? <span className="truncate text-small text-text-3">{review.storeName}</span> : null}
          <WrittenAt {...review.written} className="ml-auto flex-none text-small text-text-3" />
        </div>
        <p
          lang={!review.spam && review.language && review.language !== "other" ? review.language : undefined}
          className={cn(
            "mt-0.5 line-clamp-2 min-h-[2lh] text-[.875rem] leading-normal text-text-2 max-lg:text-base",
            current && "lg:text-text",
            review.spam && "text-text-3 lg:text-text-3",
          )}
        >
          {review.spam ? `${t(`spam.${review.spam}`)} · ${t("spam.show")}` : review.text || t("noText")}
        </p>
        <div className="mt-1.75 flex items-center gap-2">
          <Stars rating={review.rating} />
          {review.urgency ? (
            <UrgencyMark kind={review.urgency} className="text-caption" />
          ) : review.sentiment ? (
            <SentimentMark sentiment={review.sentiment} className="text-caption" />
          ) : null}
          <ReviewBadge
            state={review.state}
            minutesLeft={review.minutesLeft}
            className={cn("ml-auto", current && review.state === "draft-ready" && "lg:bg-raised")}
          />
        </div>
      </div>
    </>
  );
}

function DrawnCheck({ on }: { on: boolean }) {
  return (
    <span
      aria-hidden
      className={cn(
        "mt-0.5 grid size-4.5 place-items-center rounded-[.3rem] border-[1.5px]",
        on ? "border-accent bg-accent text-on-accent" : "border-border-control bg-raised",
      )}
    >
      {on ? <Check className="size-[.8rem] stroke-[3.2]" /> : null}
    </span>
  );
}
