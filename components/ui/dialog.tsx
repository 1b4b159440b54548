"use client";

import { openedLater } from "./opened-later";

/** For what cannot be undone, or for many at once; focus goes back to its opener. */
export const Dialog = openedLater(async () => (await import("./opened-dialog")).OpenedDialog);
