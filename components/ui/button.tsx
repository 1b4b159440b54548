import { cva, type VariantProps } from "class-variance-authority";
import { Lock } from "lucide-react";
import { Link } from "@/components/ui/link";
import { type ComponentProps, type ReactNode, useId } from "react";
import { cn } from "./cn";
import { Spinner } from "./spinner";

export const buttonClass = cva(
  [
    "inline-flex max-w-full items-center justify-center gap-[.45em] border leading-none font-semibold whitespace-nowrap no-underline",
    "transition-[background-color,border-color,transform] duration-(--t-fast) active:translate-y-px active:shadow-none",
    "hover:no-underline aria-busy:pointer-events-none print:hidden",
    "aria-disabled:cursor-not-allowed aria-disabled:border-border aria-disabled:bg-sunken aria-disabled:text-text-3 aria-disabled:shadow-none aria-disabled:[&_svg]:text-inherit",
  ],
  {
    variants: {
      kind: {
        primary: [
          "border-accent bg-accent text-on-accent shadow-1 hover:border-accent-hover hover:bg-accent-hover",
          "[&_kbd]:border-[color-mix(in_oklch,var(--on-accent)_32%,transparent)] [&_kbd]:bg-[color-mix(in_oklch,var(--on-accent)_16%,transparent)] [&_kbd]:text-on-accent",
        ],
        plain: "border-border-strong bg-raised text-text shadow-1 hover:bg-hover [&_svg]:text-text-2",
        quiet: "border-transparent bg-transparent text-text-2 hover:bg-hover hover:text-text",
        danger: "border-border-strong bg-raised text-urgent-text shadow-1 hover:bg-hover",
        "danger-quiet": "border-transparent bg-transparent text-urgent-text hover:bg-hover",
        "danger-solid": "border-urgent bg-urgent text-on-urgent shadow-1 hover:brightness-95",
      },
      size: {
        s: "h-(--h-s) rounded-sm px-2.5 text-small max-lg:px-3.5 max-lg:text-[.875rem]",
        m: "h-(--h-m) rounded-md px-3.5 text-base",
        l: "h-(--h-l) rounded-md px-4.5 text-base",
        /** A page's main action: 44 on the desktop, 52 and full width under a thumb. */
        main: "h-(--h-l) rounded-md px-4.5 text-base max-lg:h-(--h-xl) max-lg:w-full max-lg:rounded-[.625rem] max-lg:text-read",
        xl: "h-(--h-xl) rounded-[.625rem] px-5.5 text-read",
      },
      square: { true: "flex-none px-0 max-lg:px-0" },
      block: { true: "w-full" },
    },
    compoundVariants: [
      { square: true, size: "s", class: "w-(--h-s)" },
      { square: true, size: "m", class: "w-(--h-m)" },
      { square: true, size: "l", class: "w-(--h-l)" },
    ],
    defaultVariants: { kind: "plain", size: "m" },
  },
);

type Look = VariantProps<typeof buttonClass>;

type ButtonProps = Omit<ComponentProps<"button">, "disabled"> &
  Look & {
    busy?: boolean;
    /** Shown while busy, e.g. "올리는 중"; the button is always wide enough for both labels. */
    busyLabel?: ReactNode;
    /** Locks the button and stands beside it; the button stays focusable. */
    disabledReason?: string;
  };

export function Button(props: ButtonProps) {
  const { kind, size, square, block, busy, busyLabel, disabledReason, className, children, onClick, ...rest } = props;
  const reasonId = useId();
  const locked = Boolean(disabledReason);
  const button = (
    <button
      {...rest}
      type={locked || busy ? "button" : (rest.type ?? "button")}
      onClick={locked || busy ? undefined : onClick}
      aria-busy={busy || undefined}
      aria-disabled={locked || rest["aria-disabled"]}
      aria-describedby={locked ? reasonId : rest["aria-describedby"]}
      className={cn(buttonClass({ kind, size, square, block }), className)}
    >
      {locked && !square ? <Lock /> : null}
      {busyLabel && !locked ? (
        <Swap busy={busy} label={children} busyLabel={busyLabel} />
      ) : busy && square ? (
        <Spinner />
      ) : (
        children
      )}
    </button>
  );
  if (!locked) return button;
  return (
    <span className={cn("inline-flex flex-wrap items-center gap-x-3 gap-y-1.5", block && "flex w-full")}>
      {button}
      <span id={reasonId} className="text-small text-text-3">
        {disabledReason}
      </span>
    </span>
  );
}

/** Both labels share one cell, so the width never changes. */
function Swap({ busy, label, busyLabel }: { busy: boolean | undefined; label: ReactNode; busyLabel: ReactNode }) {
  const cell = "col-start-1 row-start-1 inline-flex items-center justify-center gap-[.45em]";
  return (
    <span className="grid">
      <span className={cn(cell, busy && "invisible")}>{label}</span>
      <span className={cn(cell, !busy && "invisible")}>
        <Spinner />
        {busyLabel}
      </span>
    </span>
  );
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({ kind, size, square, block, className, ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link {...rest} className={cn(buttonClass({ kind, size, square, block }), className)} />;
}
