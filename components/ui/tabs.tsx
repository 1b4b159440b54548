"use client";

import { Tabs as Radix } from "radix-ui";
import type { ReactNode } from "react";

type Tab = { value: string; label: ReactNode; content: ReactNode };
type TabsProps = {
  label: string;
  tabs: readonly Tab[];
  value: string;
  onChange: (value: string) => void;
  /** Right end of the tab row. */
  aside?: ReactNode;
  className?: string;
};

/** Numbered alternatives with an underline; inside an editor. */
export function Tabs({ label, tabs, value, onChange, aside, className }: TabsProps) {
  return (
    <Radix.Root value={value} onValueChange={onChange} className={className}>
      <div className="flex items-center border-b border-border px-1.5 max-lg:px-0">
        <Radix.List aria-label={label} className="flex min-w-0 flex-1 overflow-x-auto scrollbar-none">
          {tabs.map((tab, index) => (
            <Radix.Trigger
              key={tab.value}
              value={tab.value}
              className="group flex h-10.5 items-center justify-center gap-1.75 border-b-2 border-transparent px-3 text-[.875rem] font-medium whitespace-nowrap text-text-2 data-[state=active]:border-accent data-[state=active]:font-semibold data-[state=active]:text-text max-lg:h-12 max-lg:flex-1 max-lg:px-1"
            >
              <span
                aria-hidden
                className="grid size-4.5 place-items-center rounded-full bg-neutral-soft text-[.6875rem] font-bold group-data-[state=active]:bg-accent group-data-[state=active]:text-on-accent"
              >
                {index + 1}
              </span>
              {tab.label}
            </Radix.Trigger>
          ))}
        </Radix.List>
        {aside}
      </div>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value}>
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
