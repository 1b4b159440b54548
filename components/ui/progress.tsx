import { cn } from "./cn";

const tones = { accent: "bg-accent", caution: "bg-caution-line", urgent: "bg-urgent" };

type ProgressProps = {
  /** Read out with the value. */
  label: string;
  value: number;
  max: number;
  tone?: keyof typeof tones;
  size?: "s" | "l";
  className?: string;
};

/** A bar for a known total; with an unknown one show a counter and no bar. */
export function Progress({ label, value, max, tone = "accent", size = "s", className }: ProgressProps) {
  const percent = max > 0 ? Math.min(100, Math.round((value / max) * 100)) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className={cn(
        "overflow-hidden rounded-full bg-sunken shadow-[inset_0_0_0_1px_color-mix(in_oklch,var(--border)_60%,transparent)] forced-colors:border",
        size === "l" ? "h-2" : "h-1.5",
        className,
      )}
    >
      <i
        className={cn("block h-full rounded-full transition-[width] duration-(--t-slow) ease-out", tones[tone])}
        style={{ width: `${percent}%` }}
      />
    </div>
  );
}
