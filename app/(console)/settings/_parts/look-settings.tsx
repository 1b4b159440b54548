"use client";

import { useTranslations } from "next-intl";
import { locales, type Preferences, themes } from "@/components/shell/preferences";
import { usePreferences } from "@/components/shell/use-preferences";
import { Segmented } from "@/components/ui/segmented";
import { Switch } from "@/components/ui/switch";

/** What this device likes to look at. */
export function LookSettings({ preferences: initial }: { preferences: Preferences }) {
  const t = useTranslations("shell");
  const [preferences, choose] = usePreferences(initial);
  return (
    <div className="flex flex-wrap items-center gap-x-7 gap-y-4">
      <Labelled text={t("theme.label")}>
        <Segmented
          label={t("theme.label")}
          value={preferences.theme}
          onChange={(theme) => choose("theme", theme)}
          options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        />
      </Labelled>
      <Labelled text={t("locale.label")}>
        <Segmented
          label={t("locale.label")}
          value={preferences.locale}
          onChange={(locale) => choose("locale", locale)}
          options={locales.map((value) => ({ value, label: <span lang={value}>{t(`locale.${value}`)}</span> }))}
        />
      </Labelled>
      <Switch
        checked={preferences.textSize === "large"}
        onChange={(event) => choose("textSize", event.target.checked ? "large" : "normal")}
      >
        {t("textSize.large")}
      </Switch>
    </div>
  );
}

function Labelled({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span aria-hidden className="text-small font-semibold">
        {text}
      </span>
      {children}
    </div>
  );
}
