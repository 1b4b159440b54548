import { cn } from "@/components/ui/cn";

const tones = { positive: "bg-praise-line", neutral: "bg-border-strong", negative: "bg-complaint-line" };

type SplitBarProps = {
  /** One sentence with the numbers. */
  label: string;
  parts: readonly { tone: keyof typeof tones; count: number }[];
  className?: string;
};

/** How a whole divides into praise, neither and complaint. */
export function SplitBar({ label, parts, className }: SplitBarProps) {
  return (
    <div role="img" aria-label={label} className={cn("flex h-2 gap-0.5 overflow-hidden rounded-full", className)}>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ tone, count }) => (
          <i key={tone} className={cn("block h-full", tones[tone])} style={{ flexGrow: count }} />
        ))}
    </div>
  );
}
