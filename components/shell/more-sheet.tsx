"use client";

import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import { Sheet } from "@/components/ui/sheet";
import { Switch } from "@/components/ui/switch";
import type { FrameProps } from "./frame-props";
import { NavList } from "./nav-list";
import { tabIds } from "./nav-entries";
import { leave } from "./leave";
import { locales, themes } from "./preferences";
import { StoreSwitch } from "./store-switch";
import { UsageMeter } from "./usage-meter";
import { usePreferences } from "./use-preferences";

type MoreSheetProps = FrameProps & { open: boolean; onOpenChange: (open: boolean) => void };

/** Everything the tab bar has no room for. */
export function MoreSheet({
  open,
  onOpenChange,
  user,
  nav,
  counts,
  stores,
  usage,
  preferences: initial,
}: MoreSheetProps) {
  const t = useTranslations("shell");
  const [preferences, choose] = usePreferences(initial);
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={user.name}>
      <p className="mb-3 truncate text-small text-text-3">
        {t(`plan.${user.plan}`)} · {user.email}
      </p>
      {stores.length > 1 ? <StoreSwitch stores={stores} /> : null}
      <NavList nav={nav} counts={counts} skip={tabIds} onGo={() => onOpenChange(false)} />
      {usage ? <UsageMeter {...usage} onGo={() => onOpenChange(false)} /> : null}
      <div className="grid gap-3 border-t pt-4">
        <Segmented
          block
          label={t("theme.label")}
          value={preferences.theme}
          onChange={(theme) => choose("theme", theme)}
          options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        />
        <Segmented
          block
          label={t("locale.label")}
          value={preferences.locale}
          onChange={(locale) => choose("locale", locale)}
          options={locales.map((value) => ({ value, label: <span lang={value}>{t(`locale.${value}`)}</span> }))}
        />
        <Switch
          checked={preferences.textSize === "large"}
          onChange={(event) => choose("textSize", event.target.checked ? "large" : "normal")}
        >
          {t("textSize.large")}
        </Switch>
        <button
          type="button"
          onClick={() => void leave()}
          className="flex min-h-13 items-center gap-3 border-t text-left font-medium text-text-2"
        >
          <LogOut className="text-text-3" />
          {t("signOut")}
        </button>
      </div>
    </Sheet>
  );
}
