import { Lock } from "lucide-react";
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
      <span role="img" aria-label={t("label", { rating })} className="inline-flex text-star">
        <FiveStars filled={Math.round(rating)} />
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

/** lucide's star, as five in one picture: a list of reviews draws hundreds. */
const star =
  "M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z";
/** 24 for the star, the rest for the gap to the next. */
const stepUnits = 25.7;

function FiveStars({ filled }: { filled: number }) {
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${4 * stepUnits + 24} 24`}
      className="h-3.5 w-[calc(4.375rem+4px)] stroke-current stroke-[1.6]"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {[0, 1, 2, 3, 4].map((before) => (
        <path
          key={before}
          d={star}
          transform={`translate(${before * stepUnits})`}
          className={before < filled ? "fill-current" : "fill-none text-border-strong"}
        />
      ))}
    </svg>
  );
}
