"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useShortcuts, useShortcutsSwitch } from "@/components/inbox/use-shortcuts";
import { type Overlay, showOverlay, toggleOverlay, useOverlay } from "@/components/palette/overlay-state";
import { type NavId, navEntries } from "@/components/shell/nav-entries";
import { inBrowser } from "@/components/ui/in-browser";
import type { PaletteProps } from "./palette";

const Palette = inBrowser(() => import("./palette").then((file) => file.Palette));
const KeyOverlay = inBrowser(() => import("@/components/inbox/key-overlay").then((file) => file.KeyOverlay));

export type ConsoleKeysProps = Pick<PaletteProps, "nav" | "stores"> & {
  /** Listens from now on: what was pressed while this was on its way may be pressed again. */
  onReady: () => void;
};

/** The keys that work on every page of the console, and what they open. */
export function ConsoleKeys({ nav, stores, onReady }: ConsoleKeysProps) {
  const router = useRouter();
  const overlay = useOverlay();
  const [keysOn, setKeysOn] = useShortcutsSwitch();
  const [asked, setAsked] = useState<ReadonlySet<Overlay>>(new Set());
  if (overlay && !asked.has(overlay)) setAsked(new Set([...asked, overlay]));

  const go = (id: NavId) => (nav.includes(id) ? () => router.push(hrefOf(id)) : undefined);
  useShortcuts({ palette: () => toggleOverlay("palette") }, true);
  useShortcuts(
    {
      ...onlyDefined({
        goOverview: go("overview"),
        goInbox: go("inbox"),
        goAnalytics: go("analytics"),
        goStores: go("stores"),
      }),
      search: () => showOverlay("reviews"),
      help: () => toggleOverlay("help"),
    },
    keysOn,
  );

  useEffect(() => (overlay ? onEscape(() => showOverlay(null)) : undefined), [overlay]);

  const latest = useRef(onReady);
  useEffect(() => latest.current(), []);

  const isPalette = overlay === "palette" || overlay === "reviews";
  return (
    <>
      {asked.has("palette") || asked.has("reviews") ? (
        <Palette
          nav={nav}
          stores={stores}
          open={isPalette}
          onlyReviews={overlay === "reviews"}
          onClose={() => showOverlay(null)}
        />
      ) : null}
      {asked.has("help") ? (
        <KeyOverlay
          open={overlay === "help"}
          onOpenChange={(isOpen) => showOverlay(isOpen ? "help" : null)}
          isOn={keysOn}
          onSwitch={setKeysOn}
        />
      ) : null}
    </>
  );
}

/** Until the overlay is there to listen itself. */
function onEscape(leave: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || document.querySelector("[role=dialog]")) return;
    event.preventDefault();
    leave();
  };
  window.addEventListener("keydown", listen, { capture: true });
  return () => window.removeEventListener("keydown", listen, { capture: true });
}

/** The page of an entry; what shows one shop goes on showing it. */
function hrefOf(id: NavId): string {
  const store = new URLSearchParams(window.location.search).get("store");
  const { href } = navEntries[id];
  return store && id !== "stores" ? `${href}?store=${encodeURIComponent(store)}` : href;
}

const onlyDefined = <Values extends Record<string, (() => void) | undefined>>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as { [Key in keyof Values]?: () => void };
