import { useTranslations } from "next-intl";
import { StillWhen } from "@/components/ui/still-when";
import { When } from "@/components/ui/when";

export type WrittenAtProps = { reviewDate: Date; datePrecision: "instant" | "day" | "unknown" };
type PlaceProps = {
  /** On a page that nobody keeps looking at. */
  isStill?: boolean;
  className?: string;
};

/** When a review was written; one from a file without dates says so. */
export function WrittenAt({ reviewDate, datePrecision, isStill, className }: WrittenAtProps & PlaceProps) {
  const t = useTranslations("review");
  if (datePrecision === "unknown") return <span className={className}>{t("undated")}</span>;
  const Time = isStill ? StillWhen : When;
  return <Time at={reviewDate} className={className} />;
}
