"use client";

import { Popover as Radix } from "radix-ui";
import type { PopoverProps } from "./popover";

/** The panel, open, and what closes it; see `Popover`. */
export function OpenedPopover({ trigger, title, children }: PopoverProps) {
  return (
    <Radix.Root defaultOpen>
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
