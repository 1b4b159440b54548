import { cn } from "./cn";
import { Panel } from "./panel";

/** Holds the place of what is still loading, in its final geometry. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        "block h-3.5 rounded-sm bg-[light-dark(var(--sunken),var(--raised))] forced-colors:border",
        className,
      )}
    />
  );
}

/** A panel of rows that are on their way. */
export function SkeletonRows({ rows, label, className }: { rows: number; label: string; className?: string }) {
  return (
    <Panel lines aria-busy aria-label={label} className={className}>
      {Array.from({ length: rows }, (_, row) => (
        <SkeletonRow key={row} />
      ))}
    </Panel>
  );
}

/** A few lines of text and the mark before them. */
export function SkeletonRow({ className }: { className?: string }) {
  return (
    <div className={cn("flex gap-3 px-5 py-4", className)}>
      <Skeleton className="size-9 flex-none rounded-full" />
      <div className="grid flex-1 gap-2">
        <Skeleton className="w-[38%]" />
        <Skeleton className="w-[92%]" />
        <Skeleton className="w-[64%]" />
      </div>
    </div>
  );
}
