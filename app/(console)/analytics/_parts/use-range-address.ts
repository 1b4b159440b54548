"use client";

import { createParser, parseAsNumberLiteral, parseAsStringLiteral, useQueryStates } from "nuqs";
import { openingDays, rangeDays } from "@/server/domain/analytics/period";
import type { RangeInput } from "@/server/domain/analytics/range";
import { platforms } from "@/server/domain/platform";

const only = (isFine: (value: string) => boolean) =>
  createParser({ parse: (value) => (isFine(value) ? value : null), serialize: (value: string) => value });
const parseAsDay = only((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)));

/** As RangeInput has it, which the server holds it to. */
const parsers = {
  days: parseAsNumberLiteral(rangeDays),
  from: parseAsDay,
  to: parseAsDay,
  platform: parseAsStringLiteral(platforms),
  storeId: only((value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)),
};

export type RangeChange = Partial<{ [Key in keyof typeof parsers]: RangeInput[Key] | null }>;

/** What the address says about the period, the shop and the platform; without a period the one a plan opens with. */
export function useRangeAddress(historyDays: number | null) {
  const [address, setAddress] = useQueryStates(parsers, { urlKeys: { storeId: "store" } });
  const { days, from, to, platform, storeId } = address;
  const asked: RangeInput = {
    days: days ?? openingDays(historyDays),
    from: from ?? undefined,
    to: to ?? undefined,
    platform: platform ?? undefined,
    storeId: storeId ?? undefined,
  };
  return {
    asked,
    change: (change: RangeChange) => void setAddress(change, { history: "push", scroll: false }),
  };
}
