import { useFormatter } from "@/components/ui/use-formatter";
import { Link } from "@/components/ui/link";
import { type ReactNode, useId } from "react";
import { cn } from "./cn";

const trackClass = "inline-flex gap-0.5 rounded-[.5625rem] bg-sunken p-[.1875rem] print:hidden";
const thumbClass =
  "inline-flex h-7.5 cursor-pointer items-center justify-center gap-[.35rem] rounded-[.4375rem] px-3 text-small font-medium whitespace-nowrap text-text-2 no-underline max-lg:h-11 max-lg:text-[.875rem]";
const chosenClass = "bg-raised font-semibold text-text shadow-1 forced-colors:border";

type View<Value extends string> = { value: Value; label: ReactNode; count?: number };

type SegmentedProps<Value extends string> = {
  /** Read out before the options. */
  label: string;
  options: readonly View<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** Fills the width; a longer label gets more of it. */
  block?: boolean;
  className?: string;
};

/** Two to five views of the same thing; arrow keys move between them. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, options, value, onChange, block, className } = props;
  const name = useId();
  return (
    <fieldset className={cn(trackClass, block && "flex", className)}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={cn(
            thumbClass,
            "relative has-focus-visible:shadow-(--focus)",
            block && "flex-auto px-1",
            option.value === value && chosenClass,
          )}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none opacity-0"
          />
          {option.label}
          <Count value={option.count} chosen={option.value === value} />
        </label>
      ))}
    </fieldset>
  );
}

type SegmentedLinksProps = {
  label: string;
  views: readonly { href: string; label: ReactNode; count?: number; current: boolean }[];
  block?: boolean;
  className?: string;
};

/** The same control when each view has its own address. */
export function SegmentedLinks({ label, views, block, className }: SegmentedLinksProps) {
  return (
    <nav aria-label={label} className={cn(trackClass, block && "flex", className)}>
      {views.map((view) => (
        <Link
          key={view.href}
          href={view.href}
          scroll={false}
          aria-current={view.current ? "page" : undefined}
          className={cn(thumbClass, block && "flex-auto px-1", view.current && chosenClass)}
        >
          {view.label}
          <Count value={view.count} chosen={view.current} />
        </Link>
      ))}
    </nav>
  );
}

function Count({ value, chosen }: { value: number | undefined; chosen: boolean }) {
  const format = useFormatter();
  if (value === undefined) return null;
  return (
    <span className={cn("tabular-nums", chosen ? "font-bold text-accent-text" : "font-medium text-text-3")}>
      {format.number(value)}
    </span>
  );
}
