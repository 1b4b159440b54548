import { useTranslations } from "next-intl";
import { When } from "@/components/ui/when";

export type WrittenAtProps = { reviewDate: Date; datePrecision: "instant" | "day" | "unknown" };

/** When a review was written; one from a file without dates says so. */
export function WrittenAt({ reviewDate, datePrecision, className }: WrittenAtProps & { className?: string }) {
  const t = useTranslations("review");
  if (datePrecision === "unknown") return <span className={className}>{t("undated")}</span>;
  return <When at={reviewDate} className={className} />;
}
