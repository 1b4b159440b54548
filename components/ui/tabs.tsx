"use client";

import { type KeyboardEvent, type ReactNode, useId } from "react";

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

/** Numbered alternatives with an underline; inside an editor. What stands below stays in place from one to the next. */
export function Tabs({ label, tabs, value, onChange, aside, className }: TabsProps) {
  const id = useId();
  const idOf = (tab: string) => `${id}-${tab}`;
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!next) return;
    event.preventDefault();
    onChange(next.value);
    document.getElementById(idOf(next.value))?.focus();
  };
  return (
    <div className={className}>
      <div className="flex items-center border-b border-border px-1.5 max-lg:px-0">
        <div
          role="tablist"
          aria-label={label}
          onKeyDown={move}
          className="flex min-w-0 flex-1 overflow-x-auto scrollbar-none"
        >
          {tabs.map((tab, index) => (
            <button
              key={tab.value}
              id={idOf(tab.value)}
              type="button"
              role="tab"
              aria-selected={tab.value === value}
              aria-controls={id}
              tabIndex={tab.value === value ? 0 : -1}
              onClick={() => onChange(tab.value)}
              className="group flex h-10.5 items-center justify-center gap-1.75 border-b-2 border-transparent px-3 text-[.875rem] font-medium whitespace-nowrap text-text-2 aria-selected:border-accent aria-selected:font-semibold aria-selected:text-text max-lg:h-12 max-lg:flex-1 max-lg:px-1"
            >
              <span
                aria-hidden
                className="grid size-4.5 place-items-center rounded-full bg-neutral-soft text-[.6875rem] font-bold group-aria-selected:bg-accent group-aria-selected:text-on-accent"
              >
                {index + 1}
              </span>
              {tab.label}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div id={id} role="tabpanel" aria-labelledby={idOf(value)} tabIndex={0}>
        {tabs.find((tab) => tab.value === value)?.content}
      </div>
    </div>
  );
}
