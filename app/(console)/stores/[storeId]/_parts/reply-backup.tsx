import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { SettingsRow } from "@/components/stores/settings-row";
import { buttonClass } from "@/components/ui/button";

/** All replies of the shop as a file: they stay the owner's even if a platform loses them. */
export function ReplyBackup({ storeId }: { storeId: string }) {
  const t = useTranslations("reply-backup");
  const locale = useLocale();
  return (
    <SettingsRow label={t("title")} reason={t("detail")}>
      <div className="flex flex-wrap gap-2">
        {(["csv", "json"] as const).map((format) => (
          <a
            key={format}
            download
            href={`/api/replies/${storeId}/backup.${format}?locale=${locale}`}
            className={buttonClass({})}
          >
            <Download />
            {t(format)}
          </a>
        ))}
      </div>
    </SettingsRow>
  );
}
