"use client";

import { openedLater } from "./opened-later";

/** Comes from below on a phone; goes by drag, scrim or Esc. */
export const Sheet = openedLater(async () => (await import("./opened-sheet")).OpenedSheet);
