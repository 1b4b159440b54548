import { ChevronDown, X } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

type ChipProps = ComponentProps<"button"> & {
  /** A filter that is set: pressing it takes the filter off. */
  on?: boolean;
  /** One of several, of which one is always on: pressing it again changes nothing. */
  isChoice?: boolean;
  tone?: "plain" | "urgent";
  /** Opens a list of choices. */
  opens?: boolean;
  icon?: ReactNode;
};

export function Chip({
  on = false,
  isChoice = false,
  tone = "plain",
  opens = false,
  icon,
  className,
  children,
  ...rest
}: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={opens ? undefined : on}
      {...rest}
      className={cn(
        "relative inline-flex h-7.5 flex-none items-center gap-[.35rem] rounded-full border border-border-strong px-2.75 text-small font-medium whitespace-nowrap text-text-2 hover:bg-hover",
        "max-lg:h-9 max-lg:px-3.25 max-lg:text-[.875rem] max-lg:after:absolute max-lg:after:inset-x-0 max-lg:after:-inset-y-[.3125rem]",
        "[&_svg]:size-[.9rem] print:hidden",
        tone === "urgent" && "border-[color-mix(in_oklch,var(--urgent)_35%,transparent)] text-urgent-text",
        on && "border-accent-line bg-accent-soft font-semibold text-accent-text",
        className,
      )}
    >
      {icon}
      {children}
      {on && !opens && !isChoice ? <X /> : null}
      {opens ? <ChevronDown /> : null}
    </button>
  );
}

/** A row of chips: on a phone it scrolls sideways, at a desk it wraps. */
export function Chips({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={cn("-my-1 flex gap-1.5 overflow-x-auto py-1 scrollbar-none lg:flex-wrap", className)}>
      {children}
    </div>
  );
}
