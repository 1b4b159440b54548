"use client";

import { Check } from "lucide-react";
import { DropdownMenu as Radix } from "radix-ui";
import type { ButtonHTMLAttributes, ReactElement, ReactNode } from "react";
import { cn } from "./cn";

export type MenuProps = {
  /** A single button; it opens the menu. */
  trigger: ReactElement<ButtonHTMLAttributes<HTMLButtonElement>>;
  children: ReactNode;
  align?: "start" | "end";
  side?: "top" | "bottom";
  className?: string;
};

/** A menu that has just been asked for: open from the start. */
export function OpenedMenu({ trigger, children, align = "start", side = "bottom", className }: MenuProps) {
  return (
    <Radix.Root modal={false} defaultOpen>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className={cn(
            "z-40 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 animate-[appear_var(--t-base)] overflow-y-auto rounded-lg border border-border bg-raised p-1 shadow-2 focus-visible:shadow-2!",
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const rowClass =
  "flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1.5 no-underline select-none focus-visible:shadow-[inset_0_0_0_2px_var(--accent)]! data-disabled:cursor-not-allowed data-disabled:text-text-3 data-highlighted:bg-hover max-lg:min-h-11 [&>svg]:text-text-3";

export type MenuItemProps = { onSelect?: () => void; disabled?: boolean; danger?: boolean; children: ReactNode };

export function MenuItem({ onSelect, disabled, danger, children }: MenuItemProps) {
  return (
    <Radix.Item disabled={disabled} onSelect={onSelect} className={cn(rowClass, danger && "text-urgent-text")}>
      {children}
    </Radix.Item>
  );
}

type Choice<Value extends string> = { value: Value; label: ReactNode };
export type MenuChoicesProps<Value extends string> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  choices: readonly Choice<Value>[];
  /** A choice closes the menu, where that would cover its effect. */
  closes?: boolean;
};

/** One of several, with a tick; the menu stays open so that the effect can be seen. */
export function MenuChoices<Value extends string>({
  label,
  value,
  onChange,
  choices,
  closes,
}: MenuChoicesProps<Value>) {
  return (
    <>
      <MenuLabel>{label}</MenuLabel>
      <Radix.RadioGroup value={value} onValueChange={(next) => onChange(next as Value)}>
        {choices.map((choice) => (
          <Radix.RadioItem
            key={choice.value}
            value={choice.value}
            onSelect={(event) => (closes ? undefined : event.preventDefault())}
            className={cn(rowClass, "justify-between")}
          >
            {choice.label}
            <Radix.ItemIndicator>
              <Check className="text-accent-text" />
            </Radix.ItemIndicator>
          </Radix.RadioItem>
        ))}
      </Radix.RadioGroup>
    </>
  );
}

function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2.5 pt-2 pb-0.5 text-caption font-semibold text-text-3">{children}</Radix.Label>;
}

export function MenuSeparator() {
  return <Radix.Separator className="my-1 h-px bg-border" />;
}
