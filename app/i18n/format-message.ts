import formatOnly from "use-intl/format-message/format-only";
import { writeNumber } from "@/components/ui/write-number";

type Format = typeof formatOnly;
type Numbers = Parameters<Format>[3]["formatters"]["getNumberFormat"];

const plain = { format: writeNumber } as Intl.NumberFormat;

/** next-intl's way of filling a message in, with plain numbers written without `Intl`, whose first use holds up a phone. */
const formatMessage = ((key, message, values, options) => {
  const getNumberFormat: Numbers = (locales, look) =>
    look ? options.formatters.getNumberFormat(locales, look) : plain;
  return formatOnly(key, message, values, { ...options, formatters: { ...options.formatters, getNumberFormat } });
}) as Format;
formatMessage.raw = formatOnly.raw;

export default formatMessage;
