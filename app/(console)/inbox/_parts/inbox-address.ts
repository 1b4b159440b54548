import type { InboxFilter } from "@/components/inbox/inbox-head";
import { inboxTabs } from "@/components/inbox/inbox-tabs";
import { platforms } from "@/server/domain/platform";
import { isUuid } from "../../_parts/is-uuid";

export type InboxAddress = InboxFilter & {
  review: string | null;
  /** Begins with every draft that only needs a yes chosen. */
  bulk: "safe" | null;
  /** The few reviews of "오늘은 3건만"; an empty list is yet to be chosen. */
  focus: readonly string[] | null;
};

const idOf = (value: string | null) => (isUuid(value) ? value : null);

function oneOf<Value extends string>(values: readonly Value[], value: string | null): Value | null {
  return values.find((each) => each === value) ?? null;
}

function focusOf(value: string | null): readonly string[] | null {
  if (value === null) return null;
  if (value === "today") return [];
  const ids = value.split(".");
  return ids.every(isUuid) ? ids : null;
}

/** What an address says about the inbox; what it does not understand it leaves aside. */
export function readAddress(search: string): InboxAddress {
  const asked = new URLSearchParams(search);
  const stars = asked.get("stars");
  return {
    tab: oneOf(inboxTabs, asked.get("tab")) ?? "needs_reply",
    store: idOf(asked.get("store")),
    platform: oneOf(platforms, asked.get("platform")),
    stars: stars !== null && /^[0-5]$/.test(stars) ? Number(stars) : null,
    urgent: asked.get("urgent") === "true" || null,
    review: idOf(asked.get("review")),
    bulk: oneOf(["safe"], asked.get("bulk")),
    focus: focusOf(asked.get("focus")),
  };
}

/** The address after a change. What goes without saying is not said. */
export function writeAddress(search: string, change: Partial<InboxAddress>): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === undefined || value === "needs_reply") next.delete(name);
    else if (typeof value === "object") next.set(name, value.join(".") || "today");
    else next.set(name, String(value));
  }
  return next.toString();
}
