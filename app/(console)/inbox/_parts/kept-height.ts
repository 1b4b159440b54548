const prefix = "inbox-scroll:";

/** How far down a list was left, in px; kept for this tab. */
export const keptHeight = {
  of: (list: string): number => Number(sessionStorage.getItem(prefix + list) ?? 0),
  keep: (list: string, heightPx: number): void => sessionStorage.setItem(prefix + list, String(Math.round(heightPx))),
  /** Whether any list is to be brought back to where it was. */
  isAny: (): boolean =>
    Object.keys(sessionStorage).some((key) => key.startsWith(prefix) && Number(sessionStorage.getItem(key)) > 0),
};
