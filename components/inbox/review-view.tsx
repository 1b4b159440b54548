import { Images, PencilLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import type { ReactNode } from "react";
import { AspectMark, UrgencyMark } from "@/components/reviews/aspect-mark";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { ReviewText } from "@/components/reviews/review-text";
import { SentimentMark } from "@/components/reviews/sentiment-mark";
import { Stars } from "@/components/reviews/stars";
import { Avatar } from "@/components/ui/avatar";
import { Mark } from "@/components/ui/mark";
import { Notice } from "@/components/ui/notice";
import type { AspectMention, UrgencyKind } from "@/server/domain/analysis";
import { HiddenReview } from "./hidden-review";
import { languageOf } from "./row-state";
import type { ReviewDetail } from "./types";

type ReviewViewProps = {
  review: ReviewDetail;
  similarLink: ReactNode;
  /** The owner says that what we took for no review is one. */
  onDenySpam?: () => void;
  isDenyingSpam?: boolean;
};

/** The review being answered: who, how it was felt, and the words it was read from. */
export function ReviewView({ review, similarLink, onDenySpam, isDenyingSpam }: ReviewViewProps) {
  const t = useTranslations("inbox.detail");
  const words = useTranslations("review");
  const format = useFormatter();
  const name = review.reviewerName ?? words("anonymous");
  const written = format.dateTime(review.reviewDate, {
    year: isThisYear(review.reviewDate) ? undefined : "numeric",
    month: "long",
    day: "numeric",
    ...(review.datePrecision === "instant" && { hour: "numeric", minute: "2-digit" }),
  });
  const text = (
    <ReviewText
      text={review.content}
      quotes={review.aspects}
      language={languageOf(review.language)}
      className="mt-3.25"
    />
  );
  return (
    <article aria-label={name}>
      <header className="flex items-center gap-3">
        <Avatar name={name} />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
            <h2 className="text-[1rem] font-semibold">{name}</h2>
            <Stars rating={review.rating} ownerOnly={review.ratingSource === "owner_only"} withNumber />
            {review.sentiment ? <SentimentMark sentiment={review.sentiment} /> : null}
            {review.urgencyKind ? <UrgencyMark kind={review.urgencyKind as UrgencyKind} /> : null}
          </div>
          <div className="mt-0.5 overflow-hidden">
            <p className={dottedClass}>
              <span>
                <PlatformTile platform={review.platform} decorative className="mr-1.75" />
                {words(`platform.${review.platform}`)}
              </span>
              <span>{review.store.name}</span>
              {review.datePrecision === "unknown" ? null : (
                <time dateTime={review.reviewDate.toISOString()}>{written}</time>
              )}
            </p>
          </div>
        </div>
      </header>
      {review.isBlinded ? (
        <p className="mt-3.25 text-text-3">{t("blinded")}</p>
      ) : review.spam ? (
        <HiddenReview kind={review.spam} onDeny={onDenySpam} isDenying={isDenyingSpam}>
          {text}
        </HiddenReview>
      ) : review.content ? (
        text
      ) : (
        <p className="mt-3.25 text-text-3">{words("noText")}</p>
      )}
      {review.givesOrders && review.inboxState === "needs_reply" && !review.spam ? (
        <Notice tone="caution" title={t("orders")} className="mt-3.25">
          {t("ordersDetail")}
        </Notice>
      ) : null}
      {review.translation && !review.isBlinded ? (
        <figure className="mt-3 border-l-2 border-border-strong pl-3">
          <figcaption className="text-small font-semibold text-text-2">{t("translation")}</figcaption>
          <p className="mt-0.5 whitespace-pre-line wrap-anywhere">{review.translation}</p>
        </figure>
      ) : null}
      <div className="mt-3.5 flex flex-wrap items-center gap-x-3.5 gap-y-1.5">
        {(review.spam ? [] : distinctAspects(review.aspects)).map(({ aspect, polarity }) => (
          <AspectMark key={`${aspect} ${polarity}`} aspect={aspect} polarity={polarity} />
        ))}
        {review.images.length > 0 ? (
          <Mark>
            <Images />
            {t("photos", { count: review.images.length })}
          </Mark>
        ) : null}
        {similarLink ? <span className="ml-auto text-small font-medium">{similarLink}</span> : null}
      </div>
    </article>
  );
}

/** A dot between two things on one line; the one before the first of a line lies outside. */
const dottedClass =
  "-ml-4 flex flex-wrap gap-y-0.5 text-small text-text-3 *:inline-flex *:items-center *:before:w-4 *:before:text-center *:before:content-['·']";

const isThisYear = (at: Date) => at.getFullYear() === new Date().getFullYear();

/** Each aspect once per polarity, in the order of the text. */
function distinctAspects(mentions: readonly AspectMention[]): AspectMention[] {
  const opinions = mentions.filter((mention) => mention.polarity !== "neutral");
  return [...new Map(opinions.map((mention) => [`${mention.aspect} ${mention.polarity}`, mention])).values()];
}

/** What the guest had written before they changed it. */
export function BeforeEdit({ text }: { text: string }) {
  const t = useTranslations("inbox.detail");
  return (
    <details className="mt-4 rounded-md bg-caution-soft px-4 py-3 text-small">
      <summary className="cursor-pointer font-semibold">
        <PencilLine className="mr-1.5 inline align-[-.2em] text-caution" />
        {t("editedTitle")} · {t("editedBefore")}
      </summary>
      <p className="mt-1.5 whitespace-pre-line text-text-2">{text}</p>
    </details>
  );
}
