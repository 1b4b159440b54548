"use client";

import { Popover as Radix, Slot } from "radix-ui";
import { useState } from "react";
import { useIsPhone } from "./phone";
import type { PopoverProps } from "./popover";
import { Sheet } from "./sheet";

/** The panel, open, and what closes it; focus goes back to the button. See `Popover`. */
export function OpenedPopover({ trigger, title, children }: PopoverProps) {
  const [isOpen, setIsOpen] = useState(true);
  if (useIsPhone())
    return (
      <>
        <Slot.Root aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setIsOpen(true)}>
          {trigger}
        </Slot.Root>
        <Sheet open={isOpen} onOpenChange={setIsOpen} title={title}>
          {children}
        </Sheet>
      </>
    );
  return (
    <Radix.Root open={isOpen} onOpenChange={setIsOpen}>
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
