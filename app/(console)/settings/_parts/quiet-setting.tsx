"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { quietFromHours, quietToHours } from "@/server/domain/notification-settings";
import type { NotifyChange, NotifySettings } from "./use-notify";

type QuietSettingProps = {
  settings: NotifySettings;
  onChange: (change: NotifyChange, undo: NotifyChange) => Promise<void>;
};

/** The hours without mail, and whether an urgent review breaks them. */
export function QuietSetting({ settings, onChange }: QuietSettingProps) {
  const t = useTranslations("settings.notify");
  const hourWord = useTranslations("ui.hour");
  const { quietFrom, quietTo, urgentAtNight } = settings;
  const from = quietFromHours.find((hour) => hour === quietFrom) ?? null;
  const to = quietToHours.find((hour) => hour === quietTo) ?? quietToHours[0];
  return (
    <div className="mt-5">
      <h3 className="text-base">{t("quiet")}</h3>
      <p className="mt-0.5 text-small text-text-3">{t("quietDetail")}</p>
      <div className="mt-2.5 flex flex-wrap items-center gap-x-2 gap-y-2.5">
        <Select
          aria-label={`${t("quiet")} · ${t("from")}`}
          className="w-auto min-w-32"
          value={from === null ? "off" : String(from)}
          options={[
            { value: "off", label: t("noQuiet") },
            ...quietFromHours.map((hour) => ({ value: String(hour), label: hourWord(`h${hour}`) })),
          ]}
          onChange={(value) =>
            void onChange(
              { quietFrom: quietFromHours.find((hour) => String(hour) === value) ?? null },
              { quietFrom: from },
            )
          }
        />
        {from === null ? null : (
          <>
            <span className="text-text-2">{t("fromWord")}</span>
            <Select
              aria-label={`${t("quiet")} · ${t("to")}`}
              className="w-auto min-w-32"
              value={String(to)}
              options={quietToHours.map((hour) => ({ value: String(hour), label: hourWord(`h${hour}`) }))}
              onChange={(value) =>
                void onChange({ quietTo: quietToHours.find((hour) => String(hour) === value) }, { quietTo: to })
              }
            />
          </>
        )}
      </div>
      {from === null ? null : (
        <Switch
          className="mt-3"
          checked={urgentAtNight}
          onChange={() => void onChange({ urgentAtNight: !urgentAtNight }, { urgentAtNight })}
        >
          {t("urgentAtNight")}
        </Switch>
      )}
    </div>
  );
}
