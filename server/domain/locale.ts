/** Languages the product speaks; the first is spoken to whoever has not chosen. */
export const locales = ["ko", "en"] as const;
export type Locale = (typeof locales)[number];

/** A language as a cookie or the database holds it. */
export const localeOf = (text: string | null | undefined): Locale =>
  locales.find((locale) => locale === text) ?? locales[0];
