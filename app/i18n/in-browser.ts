/** What client components take from next-intl; the rest of it, which writes dates and lists by `Intl`, stays out of the browser. */
export { useLocale, useNow, useTranslations } from "use-intl/react";
