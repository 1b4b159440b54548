"use client";

import { type ComponentType, cloneElement, type ReactElement, type ReactNode, useState } from "react";
import { fetchAgain, fetchAhead } from "./fetch-again";

export type PopoverProps = {
  /** A single button; it opens the panel. */
  trigger: ReactElement<Record<string, unknown>>;
  title: ReactNode;
  children: ReactNode;
};

const load = async () => (await import("./opened-popover")).OpenedPopover;

/** A small panel of settings at the button it belongs to, on a phone a sheet; what it needs to open is fetched when somebody reaches for it. */
export function Popover(props: PopoverProps) {
  const [Opened, setOpened] = useState<ComponentType<PopoverProps> | null>(null);
  if (Opened) return <Opened {...props} />;
  return cloneElement(props.trigger, {
    "aria-haspopup": "dialog",
    "aria-expanded": false,
    onPointerEnter: () => fetchAhead(load),
    onFocus: () => fetchAhead(load),
    onClick: () => void fetchAgain(load).then((Part) => setOpened(() => Part)),
  });
}
