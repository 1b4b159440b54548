import { Lock, Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";

type StarsProps = {
  rating: number | null;
  /** Seen by the owner alone, e.g. a star from Naver's SmartPlace. */
  ownerOnly?: boolean;
  /** Adds "2점" after the stars. */
  withNumber?: boolean;
  className?: string;
};

/** A missing star is said, never drawn. */
export function Stars({ rating, ownerOnly = false, withNumber = false, className }: StarsProps) {
  const t = useTranslations("review.stars");
  if (rating === null) return <span className={cn("text-small text-text-3", className)}>{t("none")}</span>;
  return (
    <span className={cn("inline-flex items-center gap-1.5", className)}>
      <span role="img" aria-label={t("label", { rating })} className="inline-flex gap-px text-star">
        {[1, 2, 3, 4, 5].map((star) => (
          <Star
            key={star}
            className={cn("size-3.5 stroke-[1.6]", star <= Math.round(rating) ? "fill-current" : "text-border-strong")}
          />
        ))}
      </span>
      {withNumber ? (
        <span aria-hidden className="text-small font-medium">
          {t("number", { rating })}
        </span>
      ) : null}
      {ownerOnly ? <Lock aria-label={t("ownerOnly")} className="size-3.5 text-text-3" /> : null}
    </span>
  );
}
