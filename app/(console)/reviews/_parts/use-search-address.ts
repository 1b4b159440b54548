"use client";

import {
  createParser,
  parseAsInteger,
  parseAsNumberLiteral,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from "nuqs";
import { aspects, polarities, sentiments } from "@/server/domain/analysis";
import { inboxStates } from "@/server/domain/inbox";
import { platforms } from "@/server/domain/platform";
import { ReviewSearch, searchDays, searchLanguages, searchStars } from "@/server/domain/review-search";

const parseAsId = createParser({
  parse: (value) => ReviewSearch.shape.storeId.safeParse(value).data ?? null,
  serialize: (value) => value,
});

const parsers = {
  words: parseAsString.withDefault(""),
  storeId: parseAsId,
  platform: parseAsStringLiteral(platforms),
  rating: parseAsNumberLiteral(searchStars),
  sentiment: parseAsStringLiteral(sentiments),
  state: parseAsStringLiteral(inboxStates),
  language: parseAsStringLiteral(searchLanguages),
  days: parseAsNumberLiteral(searchDays),
  from: parseAsString,
  to: parseAsString,
  aspect: parseAsStringLiteral(aspects),
  polarity: parseAsStringLiteral(polarities),
  keyword: parseAsString,
  weekday: parseAsInteger,
  hour: parseAsInteger,
};
const names = { words: "q", storeId: "store", rating: "stars", sentiment: "mood" };

/** Every word and filter taken off. */
export const nothing = {
  words: "",
  storeId: null,
  platform: null,
  rating: null,
  sentiment: null,
  state: null,
  language: null,
  days: null,
  from: null,
  to: null,
  aspect: null,
  polarity: null,
  keyword: null,
  weekday: null,
  hour: null,
};
export type SearchChange = Partial<{ [Key in keyof typeof parsers]: ReviewSearch[Key] | null }>;

/** What the address says about the search. */
export function useSearchAddress() {
  const [address, setAddress] = useQueryStates(parsers, { urlKeys: names });
  const asked = Object.fromEntries(Object.entries(address).filter(([, value]) => value !== null));
  const search = ReviewSearch.safeParse(asked).data ?? { words: "" };
  return {
    search,
    change: (change: SearchChange) => void setAddress(change, { history: "push" }),
    /** Another search in place of this one. */
    show: (other: ReviewSearch) => void setAddress({ ...nothing, ...other }, { history: "push" }),
  };
}

export const isNarrowed = (search: ReviewSearch): boolean => keyOf(search) !== keyOf({ words: "" });

/** Equal for searches that find the same. */
export const keyOf = (search: ReviewSearch): string =>
  JSON.stringify(
    Object.entries(search)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
