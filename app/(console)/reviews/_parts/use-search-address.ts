"use client";

import { createParser, parseAsNumberLiteral, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useMemo } from "react";
import { aspects, polarities, sentiments } from "@/server/domain/analysis";
import { inboxStates } from "@/server/domain/inbox";
import { platforms } from "@/server/domain/platform";
import type { ReviewSearch } from "@/server/domain/review-search";
import { searchDays, searchLanguages, searchStars } from "@/server/domain/search-choices";

const only = (isFine: (value: string) => boolean) =>
  createParser({ parse: (value) => (isFine(value) ? value : null), serialize: (value: string) => value });
const parseAsDay = only((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)));
const parseAsWithin = (least: number, most: number) =>
  createParser({
    parse: (value) => (/^\d{1,2}$/.test(value) && +value >= least && +value <= most ? +value : null),
    serialize: String,
  });

/** As ReviewSearch has it, which the server holds it to. */
const parsers = {
  words: parseAsString.withDefault(""),
  storeId: only((value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)),
  platform: parseAsStringLiteral(platforms),
  rating: parseAsNumberLiteral(searchStars),
  sentiment: parseAsStringLiteral(sentiments),
  state: parseAsStringLiteral(inboxStates),
  language: parseAsStringLiteral(searchLanguages),
  days: parseAsNumberLiteral(searchDays),
  from: parseAsDay,
  to: parseAsDay,
  aspect: parseAsStringLiteral(aspects),
  polarity: parseAsStringLiteral(polarities),
  keyword: only((value) => value.trim() !== "" && value.trim().length <= 40),
  weekday: parseAsWithin(1, 7),
  hour: parseAsWithin(0, 23),
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
  const search = useMemo(() => searchIn(address), [address]);
  return {
    search,
    change: (change: SearchChange) => void setAddress(change, { history: "push" }),
    /** Another search in place of this one. */
    show: (other: ReviewSearch) => void setAddress({ ...nothing, ...other }, { history: "push" }),
  };
}

/** What is null is not asked for. */
function searchIn(address: { words: string } & SearchChange): ReviewSearch {
  const asked = Object.fromEntries(Object.entries(address).filter(([, value]) => value !== null)) as ReviewSearch;
  return { ...asked, words: address.words.trim().slice(0, 100) };
}

export const isNarrowed = (search: ReviewSearch): boolean => keyOf(search) !== keyOf({ words: "" });

/** Equal for searches that find the same. */
export const keyOf = (search: ReviewSearch): string =>
  JSON.stringify(
    Object.entries(search)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
