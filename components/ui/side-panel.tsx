"use client";

import { openedLater } from "./opened-later";

/** Beside the page on a desktop, which stays in view; goes by its button, Esc, or a press elsewhere. */
export const SidePanel = openedLater(async () => (await import("./opened-side-panel")).OpenedSidePanel);
