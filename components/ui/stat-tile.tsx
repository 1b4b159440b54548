import type { ReactNode } from "react";
import { cn } from "./cn";

/** Four tiles in one panel with hairlines; two by two on a phone. */
export function StatTiles({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <dl
      className={cn(
        "grid grid-cols-2 sm:grid-cols-4",
        "max-sm:[&>*:nth-child(even)]:border-l max-sm:[&>*:nth-child(n+3)]:border-t sm:[&>*+*]:border-l",
        className,
      )}
    >
      {children}
    </dl>
  );
}

const unitClass = "ml-[.1rem] text-title font-semibold tracking-[-.01em]";

/** A figure with several units, e.g. "5시간 20분": its numbers as large as any other's, the units smaller. */
export const UnitFigure = ({ text }: { text: string }) =>
  text.split(/(\d+)/).map((part, index) =>
    index % 2 === 1 ? (
      part
    ) : (
      // Parts have no identity beyond their place.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <small key={index} className={unitClass}>
        {part}
      </small>
    ),
  );

export type Change = { direction: "up" | "down" | "same"; text: string; good: boolean };

type StatTileProps = { label: ReactNode; value: ReactNode; unit?: string; change?: Change; basis?: ReactNode };

export function StatTile({ label, value, unit, change, basis }: StatTileProps) {
  return (
    <div className="min-w-0 border-border px-5 pt-4.25 pb-4.5 max-lg:px-4 max-lg:py-3.5">
      <dt className="text-small text-text-2">{label}</dt>
      <dd>
        <span className="mt-1.5 flex flex-wrap items-baseline gap-x-1.5">
          <b className="text-[1.5rem] leading-[1.2] font-bold tracking-[-.03em] tabular-nums lg:text-number">
            {value}
            {unit ? <small className={unitClass}>{unit}</small> : null}
          </b>
          {change ? <ChangeMark change={change} /> : null}
        </span>
        {basis ? <p className="mt-0.5 text-small text-text-3">{basis}</p> : null}
      </dd>
    </div>
  );
}

const arrows = { up: "▲", down: "▼", same: "" };

/** ▲ is green only when up is good. */
export function ChangeMark({ change, className }: { change: Change; className?: string }) {
  const tone = change.direction === "same" ? "text-text-3" : change.good ? "text-positive" : "text-negative";
  return (
    <span className={cn("text-small font-semibold whitespace-nowrap tabular-nums", tone, className)}>
      {`${arrows[change.direction]} ${change.text}`.trim()}
    </span>
  );
}
