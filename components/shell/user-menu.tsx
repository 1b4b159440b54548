"use client";

import { Ellipsis, LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Menu, MenuChoices, MenuItem, MenuSeparator } from "@/components/ui/menu";
import type { FrameProps } from "./frame-props";
import { leave } from "./leave";
import { locales, textSizes, themes } from "./preferences";
import { usePreferences } from "./use-preferences";

/** Who is signed in, how the screen looks, and the way out. */
export function UserMenu({ user, preferences: initial }: Pick<FrameProps, "user" | "preferences">) {
  const t = useTranslations("shell");
  const [preferences, choose] = usePreferences(initial);
  return (
    <Menu
      side="top"
      className="min-w-53"
      trigger={
        <button
          type="button"
          className="flex w-full items-center gap-2.5 rounded-b-md border-t border-border px-2.5 pt-2.5 pb-0.5 text-left text-[.875rem] lg:max-xl:justify-center lg:max-xl:px-0"
        >
          <Avatar name={user.name} size="s" className="bg-track" />
          <span className="min-w-0 flex-1 lg:max-xl:hidden">
            <b className="block truncate font-semibold">{user.name}</b>
            <span className="text-caption text-text-3">{t(`plan.${user.plan}`)}</span>
          </span>
          <span className="sr-only">{t("userMenu")}</span>
          <Ellipsis className="text-text-2 lg:max-xl:hidden" />
        </button>
      }
    >
      <p className="truncate px-2.5 pt-1.5 pb-1 text-small text-text-3">{user.email}</p>
      <MenuSeparator />
      <MenuChoices
        label={t("theme.label")}
        value={preferences.theme}
        onChange={(theme) => choose("theme", theme)}
        choices={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
      />
      <MenuSeparator />
      <MenuChoices
        label={t("textSize.label")}
        value={preferences.textSize}
        onChange={(size) => choose("textSize", size)}
        choices={textSizes.map((value) => ({ value, label: t(`textSize.${value}`) }))}
      />
      <MenuSeparator />
      <MenuChoices
        label={t("locale.label")}
        value={preferences.locale}
        onChange={(locale) => choose("locale", locale)}
        choices={locales.map((value) => ({ value, label: <span lang={value}>{t(`locale.${value}`)}</span> }))}
      />
      <MenuSeparator />
      <MenuItem onSelect={() => void leave()}>
        <LogOut />
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
}
