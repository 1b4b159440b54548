import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Progress } from "@/components/ui/progress";

/** Says that there are too few reviews yet, and how many there must be. */
export function TooEarly({ needed, have, className }: { needed: number; have: number; className?: string }) {
  const t = useTranslations("analytics");
  return (
    <div className={cn("py-8 text-center", className)}>
      <b className="font-semibold">{t("tooEarly")}</b>
      <p className="mt-0.5 mb-3 text-small text-text-2">{t("tooEarlyDetail", { needed, have })}</p>
      <Progress label={t("tooEarly")} value={have} max={needed} className="mx-auto w-56 max-w-full" />
    </div>
  );
}
