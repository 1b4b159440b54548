"use client";

import { Popover as Radix } from "radix-ui";
import type { ReactNode } from "react";

type PopoverProps = {
  /** A single button; it opens the panel. */
  trigger: ReactNode;
  title: ReactNode;
  children: ReactNode;
};

/** A small panel of settings at the button it belongs to; focus goes back there. */
export function Popover({ trigger, title, children }: PopoverProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          aria-labelledby="popover-title"
          className="z-40 w-84 max-w-[calc(100vw-1.5rem)] animate-[appear_var(--t-base)] rounded-lg border border-border bg-raised p-4.5 shadow-2"
        >
          <h2 id="popover-title" className="mb-0.5 text-title">
            {title}
          </h2>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
