"use client";

import { type ComponentType, cloneElement, type ReactElement, type ReactNode, useState } from "react";

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
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
    onClick: () => void load().then((Part) => setOpened(() => Part)),
  });
}
