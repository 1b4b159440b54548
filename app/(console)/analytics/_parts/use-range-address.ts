"use client";

import { createParser, parseAsNumberLiteral, parseAsStringLiteral, useQueryStates } from "nuqs";
import { RangeInput, rangeDays } from "@/server/domain/analytics/range";
import { platforms } from "@/server/domain/platform";

const checked = (schema: { safeParse: (value: string) => { data?: string } }) =>
  createParser({ parse: (value) => schema.safeParse(value).data ?? null, serialize: (value: string) => value });

const parsers = {
  days: parseAsNumberLiteral(rangeDays),
  from: checked(RangeInput.shape.from.unwrap()),
  to: checked(RangeInput.shape.to.unwrap()),
  platform: parseAsStringLiteral(platforms),
  storeId: checked(RangeInput.shape.storeId.unwrap()),
};

export type RangeChange = Partial<{ [Key in keyof typeof parsers]: RangeInput[Key] | null }>;

/** What the address says about the period, the shop and the platform. */
export function useRangeAddress() {
  const [address, setAddress] = useQueryStates(parsers, { urlKeys: { storeId: "store" } });
  const asked = Object.fromEntries(Object.entries(address).filter(([, value]) => value !== null));
  return {
    asked: RangeInput.parse(asked),
    change: (change: RangeChange) => void setAddress(change, { history: "push", scroll: false }),
  };
}
