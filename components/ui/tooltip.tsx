"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { cn } from "./cn";

type TooltipProps = {
  text: ReactNode;
  side?: "top" | "right" | "bottom" | "left";
  className?: string;
  /** A single control. */
  children: ReactNode;
};

const delayMs = 300;
const gapPx = 6;

/** Names what has only an icon; never carries what can be read nowhere else. Goes with Esc. */
export function Tooltip({ text, side = "top", className, children }: TooltipProps) {
  const around = useRef<HTMLSpanElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const [isAsked, setAsked] = useState(false);

  useEffect(() => {
    if (!isAsked) return;
    const control = around.current?.firstElementChild;
    const shown = bubble.current;
    if (!control || !shown) return;
    const hide = (event: KeyboardEvent) => event.key === "Escape" && setAsked(false);
    const timer = setTimeout(() => {
      shown.showPopover();
      place(shown, control.getBoundingClientRect(), side);
    }, delayMs);
    document.addEventListener("keydown", hide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", hide);
      if (shown.matches(":popover-open")) shown.hidePopover();
    };
  }, [isAsked, side]);

  return (
    <span
      ref={around}
      className="contents"
      onPointerEnter={() => setAsked(true)}
      onPointerLeave={() => setAsked(false)}
      onFocus={() => setAsked(true)}
      onBlur={() => setAsked(false)}
    >
      {children}
      {isAsked ? (
        <span
          ref={bubble}
          role="tooltip"
          popover="manual"
          className={cn(
            "inset-auto m-0 animate-[appear_var(--t-fast)] rounded-sm bg-toast px-2 py-1 text-small font-medium text-on-toast shadow-2",
            className,
          )}
        >
          {text}
        </span>
      ) : null}
    </span>
  );
}

function place(bubble: HTMLElement, at: DOMRect, side: NonNullable<TooltipProps["side"]>): void {
  const { width, height } = bubble.getBoundingClientRect();
  const middleX = at.left + (at.width - width) / 2;
  const middleY = at.top + (at.height - height) / 2;
  const [left, top] = {
    top: [middleX, at.top - height - gapPx],
    bottom: [middleX, at.bottom + gapPx],
    left: [at.left - width - gapPx, middleY],
    right: [at.right + gapPx, middleY],
  }[side] as [number, number];
  bubble.style.left = `${Math.max(gapPx, left)}px`;
  bubble.style.top = `${Math.max(gapPx, top)}px`;
}
