import { Moon } from "lucide-react";
import { useTranslations } from "next-intl";
import { quietFromHours, quietToHours } from "@/server/domain/notification-settings";

type NightLineProps = { quiet: { quietFrom: number | null; quietTo: number; urgentAtNight: boolean } };

/** When no mail comes, for somebody who has quiet hours. */
export function NightLine({ quiet: { quietFrom, quietTo, urgentAtNight } }: NightLineProps) {
  const t = useTranslations("notifications.night");
  const hour = useTranslations("ui.hour");
  const from = quietFromHours.find((each) => each === quietFrom);
  const to = quietToHours.find((each) => each === quietTo);
  if (from === undefined || to === undefined) return null;
  return (
    <p className="flex items-center gap-1.75 text-small text-text-2">
      <Moon className="size-4 flex-none text-text-3" />
      {t(urgentAtNight ? "urgent" : "none", { from: hour(`h${from}`), to: hour(`h${to}`) })}
    </p>
  );
}
