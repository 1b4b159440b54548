import { type Locale, locales } from "@/server/domain/locale";

export { type Locale, locales };
export const themes = ["system", "light", "dark"] as const;
export const textSizes = ["normal", "large"] as const;

export type Theme = (typeof themes)[number];
export type TextSize = (typeof textSizes)[number];
export type Preferences = { theme: Theme; textSize: TextSize; locale: Locale };

/** The cookies hold what this device likes to look at; they say nothing about who is looking. */
export const preferenceCookies: Record<keyof Preferences, string> = {
  theme: "theme",
  textSize: "text-size",
  locale: "locale",
};

/** The language that was chosen a moment ago: whoever signs in now meant it, while one of last year says little. */
export const justChosenCookie = "locale-chosen";

/** Set once the product's typeface has been fetched onto the device. */
export const typefaceCookie = "typeface";
export const yearSeconds = 365 * 24 * 60 * 60;

/** Unknown or absent values fall back to the first choice. */
export function readPreferences(cookie: (name: string) => string | undefined): Preferences {
  return {
    theme: oneOf(themes, cookie(preferenceCookies.theme)),
    textSize: oneOf(textSizes, cookie(preferenceCookies.textSize)),
    locale: oneOf(locales, cookie(preferenceCookies.locale)),
  };
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], wanted: string | undefined): Value {
  return values.find((value) => value === wanted) ?? values[0];
}
