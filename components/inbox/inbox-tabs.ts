import { type inboxStates } from "@/server/domain/inbox";

/** The inbox's views. What is closed has no view of its own; it is under everything. */
export const inboxTabs = ["needs_reply", "waiting", "replied", "all"] as const satisfies readonly (
  | (typeof inboxStates)[number]
  | "all"
)[];
export type InboxTab = (typeof inboxTabs)[number];
