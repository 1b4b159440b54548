import { useLocale } from "next-intl";
import { type DateParts, writeDate } from "./write-date";
import { writeNumber, writePercent } from "./write-number";

/** Numbers and moments as next-intl's formatter writes them, without what `Intl` costs a page at its first use. */
export function useFormatter() {
  const locale = useLocale();
  return {
    dateTime: (at: Date, parts: DateParts) => writeDate(at, locale, parts),
    number: (value: number, look?: { style: "percent" }) => (look ? writePercent(value) : writeNumber(value)),
  };
}
