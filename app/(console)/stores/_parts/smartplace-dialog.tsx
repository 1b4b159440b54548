"use client";

import { openedLater } from "@/components/ui/opened-later";

/** Signing in to SmartPlace for a shop; fetched when somebody asks for it. */
export const SmartPlaceDialog = openedLater(
  async () => (await import("./opened-smartplace-dialog")).OpenedSmartPlaceDialog,
);
