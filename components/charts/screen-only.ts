/** Elements with this attribute are for the screen only, not for a picture of it. */
export const screenOnly = { "data-screen-only": "" };
