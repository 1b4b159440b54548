"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { matchShortcut, type ShortcutId } from "./shortcuts";

const sequenceMs = 1_500;
const storedAt = "inbox-shortcuts";
const changed = "inbox-shortcuts-changed";

type Handlers = Partial<Record<ShortcutId, () => void>>;
const live = new Set<{ readonly current: Handlers }>();

/** What the page can do at this moment, by the keys that do it. */
export const liveShortcuts = (): Handlers => Object.assign({}, ...[...live].map(({ current }) => current));

/** Listens to single keys while nobody is typing and nothing lies over the page; to those with ⌘ or Ctrl always. */
export function useShortcuts(handlers: Handlers, enabled: boolean): void {
  const current = useRef(handlers);
  useEffect(() => {
    current.current = handlers;
  });
  useEffect(() => {
    live.add(current);
    return () => void live.delete(current);
  }, []);
  useEffect(() => {
    if (!enabled) return;
    let before: { code: string; atMs: number } | null = null;
    const listen = (event: KeyboardEvent) => {
      const isMod = event.ctrlKey || event.metaKey;
      if (event.isComposing || event.defaultPrevented || (!isMod && isBusyWithKeys(event.target))) return;
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
