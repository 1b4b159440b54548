import compile from "icu-minify/compile";
import format from "icu-minify/format";
import type { Locale } from "@/server/domain/locale";

export type MessageValues = Record<string, string | number>;

const compiled = new Map<string, ReturnType<typeof compile>>();
const formatters = {
  getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...given),
  getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...given),
  getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...given),
};

/** An ICU message with its values put in, as plain text: what pages get from next-intl, for where there is no React. */
export function formatMessage(message: string, locale: Locale, values: MessageValues = {}): string {
  let known = compiled.get(message);
  if (known === undefined) compiled.set(message, (known = compile(message)));
  return String(format<string>(known, locale, values, { formatters }));
}
