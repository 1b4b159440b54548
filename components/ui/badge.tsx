import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";
import { cn } from "./cn";

const badgeClass = cva(
  "inline-flex h-5.5 items-center gap-[.28rem] rounded-sm px-2 text-caption font-semibold tracking-[-.01em] whitespace-nowrap forced-colors:border [&_svg]:size-3.25 [&_svg]:stroke-[2.3]",
  {
    variants: {
      tone: {
        neutral: "bg-neutral-soft text-neutral",
        line: "text-text-2 shadow-[inset_0_0_0_1px_var(--border-strong)]",
        accent: "bg-accent-soft text-accent-text",
        positive: "bg-positive-soft text-positive",
        negative: "bg-negative-soft text-negative",
        caution: "bg-caution-soft text-caution",
        urgent: "bg-urgent text-on-urgent",
        "urgent-soft": "bg-urgent-soft text-urgent-text",
      },
    },
    defaultVariants: { tone: "neutral" },
  },
);

export type BadgeTone = NonNullable<VariantProps<typeof badgeClass>["tone"]>;

/** A state in a box: always a word, with an icon where one helps. */
export function Badge({ tone, className, children }: { tone?: BadgeTone; className?: string; children: ReactNode }) {
  return <span className={cn(badgeClass({ tone }), className)}>{children}</span>;
}
