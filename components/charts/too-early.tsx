import { useTranslations } from "next-intl";
import { Progress } from "@/components/ui/progress";

/** Says that there is too little to judge, and how far it is. */
export function TooEarly({ have, needed }: { have: number; needed: number }) {
  const t = useTranslations("ui.chart");
  return (
    <div className="px-4 py-6 text-center">
      <b className="font-semibold">{t("tooEarly")}</b>
      <p className="mt-0.5 mb-3 text-small text-text-2">{t("tooEarlyDetail", { have, needed })}</p>
      <Progress label={t("tooEarly")} value={have} max={needed} className="mx-auto max-w-56" />
    </div>
  );
}
