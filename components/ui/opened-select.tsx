"use client";

import { Check, ChevronDown } from "lucide-react";
import { Select as Radix } from "radix-ui";
import type { SelectProps } from "./select";
import { triggerClass } from "./select-trigger";

/** A choice that has just been asked for: open from the start. */
export function OpenedSelect(props: SelectProps) {
  const { value, onChange, options, placeholder, size, name, className, ...control } = props;
  return (
    <Radix.Root value={value ?? ""} onValueChange={onChange} name={name} defaultOpen>
      <Radix.Trigger {...control} className={triggerClass(size, className)}>
        <span className="truncate">
          <Radix.Value placeholder={placeholder} />
        </span>
        <ChevronDown className="text-text-2" />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          className="z-40 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) animate-[appear_var(--t-base)] overflow-hidden rounded-lg border border-border bg-raised p-1 shadow-2"
        >
          <Radix.Viewport nonce={globalThis.__webpack_nonce__}>
            {options.map((option) => (
              <Radix.Item
                key={option.value}
                value={option.value}
                className="flex h-9 cursor-pointer items-center justify-between gap-6 rounded-sm px-2.5 select-none focus-visible:shadow-[inset_0_0_0_2px_var(--accent)]! data-highlighted:bg-hover max-lg:h-11"
              >
                <Radix.ItemText>{option.label}</Radix.ItemText>
                <Radix.ItemIndicator>
                  <Check className="text-accent-text" />
                </Radix.ItemIndicator>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
