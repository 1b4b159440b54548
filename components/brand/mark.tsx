import { cn } from "@/components/ui/cn";

/** A shop awning over a speech bubble, the lit window of the shop. Under 20 px: `small`, without the bubble. */
export function BrandMark({ small = false, className }: { small?: boolean; className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={cn("flex-none", className)}>
      <rect width="32" height="32" rx="9" fill="var(--brand-tile)" />
      <path
        d="M8.4 6.2h15.2L26.5 13a3.5 3.5 0 0 1-7 0 3.5 3.5 0 0 1-7 0 3.5 3.5 0 0 1-7 0z"
        fill="var(--brand-paper)"
        transform={small ? "translate(0 5)" : undefined}
      />
      {small ? null : (
        <path d="M8.6 18.8h14.8v4.1a2 2 0 0 1-2 2h-3.3L16 27.4l-2.1-2.5h-3.3a2 2 0 0 1-2-2z" fill="var(--brand-lamp)" />
      )}
    </svg>
  );
}
