import { cn } from "./cn";

export function Spinner({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        "inline-block size-[1em] flex-none animate-[spin_900ms_linear_infinite] rounded-full border-2",
        "border-[color-mix(in_oklch,currentColor_30%,transparent)] border-t-current",
        className,
      )}
    />
  );
}
