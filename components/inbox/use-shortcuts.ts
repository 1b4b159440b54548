"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { matchShortcut, type ShortcutId } from "./shortcuts";

const sequenceMs = 1_500;
const storedAt = "inbox-shortcuts";
const changed = "inbox-shortcuts-changed";

/** Listens to single keys while nobody is typing and nothing lies over the page. */
export function useShortcuts(handlers: Partial<Record<ShortcutId, () => void>>, enabled: boolean): void {
  const current = useRef(handlers);
  useEffect(() => {
    current.current = handlers;
  });
  useEffect(() => {
    if (!enabled) return;
    let before: { code: string; atMs: number } | null = null;
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || isBusyWithKeys(event.target)) return;
      const recent = before && Date.now() - before.atMs < sequenceMs ? before.code : null;
      before = { code: event.code, atMs: Date.now() };
      const id = matchShortcut(event, recent);
      const handler = id && current.current[id];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [enabled]);
}

function isBusyWithKeys(target: EventTarget | null): boolean {
  if (document.querySelector("[role=dialog], [role=menu]")) return true;
  return (
    target instanceof Element &&
    target.closest("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])") !== null
  );
}

/** Whether the owner wants single-letter keys on this device; they can always be switched off. */
export function useShortcutsSwitch(): [boolean, (on: boolean) => void] {
  const isOn = useSyncExternalStore(
    (notify) => {
      window.addEventListener(changed, notify);
      return () => window.removeEventListener(changed, notify);
    },
    () => window.localStorage.getItem(storedAt) !== "off",
    () => true,
  );
  return [
    isOn,
    (on) => {
      window.localStorage.setItem(storedAt, on ? "on" : "off");
      window.dispatchEvent(new Event(changed));
    },
  ];
}
