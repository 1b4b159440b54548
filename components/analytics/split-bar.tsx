import { useTranslations } from "next-intl";

const parts = {
  positive: "bg-(--praise-line)",
  neutral: "bg-(--border-strong)",
  negative: "bg-(--complaint-line)",
} as const;

type SplitBarProps = { positive: number; neutral: number; negative: number; label: string };

/** Praise, neither and complaints as one bar. */
export function SplitBar({ label, ...counts }: SplitBarProps) {
  const whole = Math.max(1, counts.positive + counts.neutral + counts.negative);
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className="flex h-2 min-w-16 flex-1 gap-px overflow-hidden rounded-full"
    >
      {(["positive", "neutral", "negative"] as const).map((part) => (
        <i key={part} className={parts[part]} style={{ width: `${(100 * counts[part]) / whole}%` }} />
      ))}
    </span>
  );
}

export function SplitLegend() {
  const t = useTranslations("analytics.aspects");
  return (
    <span className="flex gap-3.5 max-sm:hidden">
      {(["positive", "neutral", "negative"] as const).map((part) => (
        <span key={part} className="flex items-center gap-1.5">
          <i className={`size-2.5 rounded-[2px] ${parts[part]}`} />
          {t(`legend.${part}`)}
        </span>
      ))}
    </span>
  );
}
