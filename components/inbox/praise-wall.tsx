import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { ReviewQuote } from "@/components/reviews/quote";
import type { Platform } from "@/server/domain/platform";

export type Praise = {
  reviewId: string;
  quote: string;
  reviewerName: string | null;
  platform: Platform;
  storeName: string;
};

/** Where a kind word stands. */
export function PraiseSource({ praise }: { praise: Praise }) {
  const t = useTranslations("review");
  return (
    <Link
      href={`/inbox?tab=all&review=${praise.reviewId}`}
      className="text-text-3 max-lg:-my-2.5 max-lg:inline-flex max-lg:min-h-11 max-lg:items-center"
    >
      {[praise.reviewerName ?? t("anonymous"), t(`platform.${praise.platform}`), praise.storeName].join(" · ")}
    </Link>
  );
}

/** Up to three kind words side by side. */
export function PraiseWall({ title, praise }: { title: string; praise: readonly Praise[] }) {
  return (
    <section className="mt-11">
      <h2 className="mb-3.5">{title}</h2>
      <div className="grid gap-5 sm:grid-cols-3">
        {praise.map((each) => (
          <ReviewQuote
            key={each.reviewId}
            text={each.quote}
            polarity="positive"
            source={<PraiseSource praise={each} />}
          />
        ))}
      </div>
    </section>
  );
}
