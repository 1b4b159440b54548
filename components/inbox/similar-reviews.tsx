import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { ReviewBadge } from "@/components/reviews/review-badge";
import { WrittenAt } from "@/components/reviews/written-at";
import type { Aspect } from "@/server/domain/analysis";
import { languageOf, rowState } from "./row-state";
import type { SimilarReviews as Similar } from "./types";

const sectionId = "similar-reviews";

type SimilarProps = { aspect: Aspect; similar: Similar };

/** How often the shop heard the same complaint, leading to the reviews themselves. */
export function SimilarLink({ aspect, similar }: SimilarProps) {
  const t = useTranslations("inbox.detail");
  const name = useTranslations("review.aspect")(aspect);
  if (similar.count === 0) return null;
  return <a href={`#${sectionId}`}>{t("similarLink", { aspect: name, days: similar.days, count: similar.count })}</a>;
}

export function SimilarReviews({ aspect, similar }: SimilarProps) {
  const t = useTranslations("inbox.detail");
  const name = useTranslations("review.aspect")(aspect);
  if (similar.items.length === 0) return null;
  return (
    <section id={sectionId} aria-labelledby={`${sectionId}-title`} className="mt-7 scroll-mt-16">
      <h2 id={`${sectionId}-title`} className="mb-1.5 text-[1rem]">
        {t("similarTitle", { aspect: name })}
      </h2>
      <ul className="divide-y divide-border text-small">
        {similar.items.map((item) => (
          <li key={item.id}>
            <Link
              href={`/inbox?tab=all&review=${item.id}`}
              className="flex min-h-10 items-center gap-2 text-text-2 max-lg:min-h-12"
            >
              <PlatformTile platform={item.platform} />
              <span lang={languageOf(item.language)} className="min-w-0 flex-1 truncate">
                {item.content}
              </span>
              <WrittenAt
                reviewDate={item.reviewDate}
                datePrecision={item.datePrecision}
                className="flex-none text-text-3"
              />
              <ReviewBadge state={rowState(item)} className="max-sm:hidden" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
