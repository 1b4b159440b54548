"use client";

import { cloneElement, createContext, type KeyboardEvent, use, useState } from "react";
import { fetchAgain, fetchAhead } from "./fetch-again";
import type { MenuChoicesProps, MenuItemProps, MenuProps } from "./menu-parts";

type Parts = typeof import("./menu-parts");

const LoadedParts = createContext<Parts | null>(null);
const load = () => import("./menu-parts");

/** What it needs to open is fetched when somebody reaches for the button. */
export function Menu(props: MenuProps) {
  const [parts, setParts] = useState<Parts | null>(null);
  if (parts)
    return (
      <LoadedParts value={parts}>
        <parts.OpenedMenu {...props} />
      </LoadedParts>
    );
  const open = () => void fetchAgain(load).then(setParts);
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    open();
  };
  return cloneElement(props.trigger, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onPointerEnter: () => fetchAhead(load),
    onFocus: () => fetchAhead(load),
    onClick: open,
    onKeyDown: openByArrow,
  });
}

function useParts(): Parts {
  const parts = use(LoadedParts);
  if (!parts) throw new Error("this belongs into a menu");
  return parts;
}

export function MenuItem(props: MenuItemProps) {
  const parts = useParts();
  return <parts.MenuItem {...props} />;
}

export function MenuChoices<Value extends string>(props: MenuChoicesProps<Value>) {
  const parts = useParts();
  return <parts.MenuChoices {...props} />;
}

export function MenuSeparator() {
  const parts = useParts();
  return <parts.MenuSeparator />;
}
