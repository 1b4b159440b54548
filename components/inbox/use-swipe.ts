"use client";

import { type MouseEvent, type PointerEvent, useRef, useState } from "react";

/** As wide as the action it reveals. */
const widthRem = 8.5;
const slackPx = 8;
/** A push that is meant, of a row that does not give way. */
const refusedPx = 40;
const holdMs = 500;

type Touch = {
  id: string;
  x: number;
  y: number;
  fromPx: number;
  hold: ReturnType<typeof setTimeout>;
  isSideways: boolean;
};
export type Swipe = { id: string; px: number; isDragging: boolean };

type UseSwipe = {
  idAt: (target: EventTarget) => string | undefined;
  /** Whether the row has an action to reveal. */
  canSwipe: (id: string) => boolean;
  /** A row that has none was pushed all the same. */
  onRefuse: (id: string) => void;
  onHold: (id: string) => void;
};

/**
 * A thumb on the list: to the left a row gives way to its one action, which waits for a second tap, however far it was
 * pushed; held still it begins choosing.
 */
export function useSwipe({ idAt, canSwipe, onRefuse, onHold }: UseSwipe) {
  const [swipe, setSwipe] = useState<Swipe | null>(null);
  const touch = useRef<Touch | null>(null);
  /** What ends a swipe or a hold, or closes another row, is no press on this one. */
  const isSpent = useRef(false);

  const begin = (event: PointerEvent) => {
    isSpent.current = false;
    const id = idAt(event.target);
    if (event.pointerType !== "touch" || !event.isPrimary || !id) return;
    const fromPx = swipe?.id === id ? swipe.px : 0;
    if (swipe && swipe.id !== id) {
      isSpent.current = true;
      setSwipe(null);
    }
    const hold = setTimeout(() => {
      isSpent.current = true;
      touch.current = null;
      onHold(id);
    }, holdMs);
    touch.current = { id, x: event.clientX, y: event.clientY, fromPx, hold, isSideways: false };
  };
  const move = (event: PointerEvent) => {
    const from = touch.current;
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!from.isSideways) {
      if (Math.abs(dx) < slackPx && Math.abs(dy) < slackPx) return;
      clearTimeout(from.hold);
      if (Math.abs(dy) > Math.abs(dx)) return end();
      if (!canSwipe(from.id)) {
        if (dx > -refusedPx) return;
        isSpent.current = true;
        onRefuse(from.id);
        return end();
      }
      from.isSideways = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    isSpent.current = true;
    setSwipe({ id: from.id, px: Math.min(0, Math.max(-widthPx(), from.fromPx + dx)), isDragging: true });
  };
  const end = () => {
    if (touch.current) clearTimeout(touch.current.hold);
    touch.current = null;
    setSwipe((now) => (now && now.px < -widthPx() / 2 ? { ...now, px: -widthPx(), isDragging: false } : null));
  };

  return {
    swipe,
    close: () => setSwipe(null),
    handlers: {
      onPointerDown: begin,
      onPointerMove: move,
      onPointerUp: end,
      onPointerCancel: end,
      onContextMenu: (event: MouseEvent) => {
        if (isSpent.current || touch.current) event.preventDefault();
      },
      onClickCapture: (event: MouseEvent) => {
        if (!isSpent.current && !swipe) return;
        event.stopPropagation();
        if (!isSpent.current) setSwipe(null);
        isSpent.current = false;
      },
    },
  };
}

const widthPx = () => widthRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
