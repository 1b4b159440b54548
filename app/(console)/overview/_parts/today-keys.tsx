"use client";

import { useRouter } from "next/navigation";
import { useShortcuts, useShortcutsSwitch } from "@/components/inbox/use-shortcuts";

/** g i and g s, as everywhere. */
export function TodayKeys({ inboxHref }: { inboxHref: string }) {
  const router = useRouter();
  const [keysOn] = useShortcutsSwitch();
  useShortcuts({ goInbox: () => router.push(inboxHref), goStores: () => router.push("/stores") }, keysOn);
  return null;
}
