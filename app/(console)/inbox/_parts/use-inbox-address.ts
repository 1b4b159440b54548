"use client";

import { createParser, parseAsBoolean, parseAsStringLiteral, useQueryStates } from "nuqs";
import type { InboxFilter } from "@/components/inbox/inbox-head";
import { inboxTabs } from "@/components/inbox/inbox-tabs";
import { platforms } from "@/server/domain/platform";

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const parseAsId = createParser({ parse: (value) => (uuid.test(value) ? value : null), serialize: (value) => value });
const parseAsStars = createParser({
  parse: (value) => (/^[0-5]$/.test(value) ? Number(value) : null),
  serialize: String,
});

/** "today" is yet to be chosen: an empty list. */
const parseAsFocus = createParser<readonly string[]>({
  parse: (value) => {
    const ids = value === "today" ? [] : value.split(".");
    return ids.every((id) => uuid.test(id)) ? ids : null;
  },
  serialize: (ids) => ids.join(".") || "today",
  eq: (a, b) => a.join() === b.join(),
});

const parsers = {
  tab: parseAsStringLiteral(inboxTabs).withDefault("needs_reply"),
  store: parseAsId,
  platform: parseAsStringLiteral(platforms),
  stars: parseAsStars,
  urgent: parseAsBoolean,
  review: parseAsId,
  /** Begins with every draft that only needs a yes chosen. */
  bulk: parseAsStringLiteral(["safe"]),
  /** The few reviews of "오늘은 3건만". */
  focus: parseAsFocus,
};

/** What the address says about the inbox: view, filters and the open review. */
export function useInboxAddress() {
  const [address, setAddress] = useQueryStates(parsers);
  const { review, bulk, focus, ...filter } = address;
  return {
    filter: filter satisfies InboxFilter,
    review,
    bulk,
    focus,
    startFocus: () => void setAddress({ focus: [], review: null }, { history: "push" }),
    setFocus: (ids: readonly string[]) => void setAddress({ focus: ids, review: null }, { history: "replace" }),
    endFocus: () => void setAddress({ focus: null, review: null }, { history: "push" }),
    setFilter: (change: Partial<InboxFilter>) =>
      void setAddress({ ...change, review: null, bulk: null }, { history: "push" }),
    endBulk: () => void setAddress({ bulk: null }, { history: "replace" }),
    /** `push`: one step back leads to where one came from. */
    setReview: (id: string | null, history: "push" | "replace") => void setAddress({ review: id }, { history }),
  };
}
