"use client";

import { Suspense, useEffect, useRef, useState } from "react";
import { showOverlay, useOverlay } from "@/components/palette/overlay-state";
import { lazyPart } from "@/components/ui/lazy-part";
import type { ConsoleKeysProps } from "./console-keys";

const ConsoleKeys = lazyPart(() => import("./console-keys").then((file) => file.ConsoleKeys));

/** Loads the keys of the console with the first press of one; what is pressed meanwhile is not lost. */
export function PaletteDoor(props: Omit<ConsoleKeysProps, "onReady">) {
  const overlay = useOverlay();
  const [isAsked, setAsked] = useState(false);
  if (overlay && !isAsked) setAsked(true);
  const isReady = useRef(false);
  const pressed = useRef<KeyboardEvent[]>([]);
  useEffect(() => () => showOverlay(null), []);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isReady.current) return;
      if (event.code === "KeyK" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        showOverlay("palette");
      } else if (!isTyping(event.target)) {
        pressed.current.push(event);
        setAsked(true);
      }
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  const pressAgain = () => {
    isReady.current = true;
    for (const event of pressed.current.splice(0))
      if (!event.defaultPrevented) window.dispatchEvent(new KeyboardEvent("keydown", event));
  };
  return <Suspense>{isAsked ? <ConsoleKeys {...props} onReady={pressAgain} /> : null}</Suspense>;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
