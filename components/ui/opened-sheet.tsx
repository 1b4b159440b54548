"use client";

import { Dialog as Radix } from "radix-ui";
import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useReturnFocus } from "./use-return-focus";

type SheetProps = { open: boolean; onOpenChange: (open: boolean) => void; title: ReactNode; children: ReactNode };

const closeAfterPx = 80;

export function OpenedSheet({ open, onOpenChange, title, children }: SheetProps) {
  const returnFocus = useReturnFocus();
  const startY = useRef<number | null>(null);
  const [dragPx, setDragPx] = useState(0);

  const drag = (event: PointerEvent) => {
    if (startY.current !== null) setDragPx(Math.max(0, event.clientY - startY.current));
  };
  const drop = () => {
    startY.current = null;
    setDragPx(0);
    if (dragPx > closeAfterPx) onOpenChange(false);
  };

  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-30 animate-[appear_var(--t-base)] bg-scrim" />
        <Radix.Content
          {...returnFocus}
          aria-describedby={undefined}
          style={{ transform: `translateY(${dragPx}px)` }}
          className="fixed inset-x-0 bottom-0 z-40 mx-auto max-h-[85dvh] w-full max-w-120 animate-[rise_var(--t-slow)_var(--ease)] overflow-y-auto rounded-t-xl bg-raised px-4.5 pb-[max(1.25rem,env(safe-area-inset-bottom))] shadow-3"
        >
          <div
            className="-mx-4.5 touch-none px-4.5 pt-2 pb-1"
            onPointerDown={(event) => {
              startY.current = event.clientY;
              event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerMove={drag}
            onPointerUp={drop}
            onPointerCancel={drop}
          >
            <span aria-hidden className="mx-auto mb-3.5 block h-1 w-9 rounded-full bg-border-strong" />
            <Radix.Title>{title}</Radix.Title>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
