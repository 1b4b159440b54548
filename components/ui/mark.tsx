import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";
import { cn } from "./cn";

const markClass = cva("inline-flex items-center gap-1 text-small font-medium whitespace-nowrap [&_svg]:size-[.9rem]", {
  variants: {
    tone: {
      plain: "text-text-2",
      positive: "text-positive",
      negative: "text-negative",
      caution: "text-caution",
      urgent: "text-urgent-text",
      accent: "text-accent-text",
    },
  },
  defaultVariants: { tone: "plain" },
});

export type MarkTone = NonNullable<VariantProps<typeof markClass>["tone"]>;

/** Icon and word without a box. */
export function Mark({ tone, className, children }: { tone?: MarkTone; className?: string; children: ReactNode }) {
  return <span className={cn(markClass({ tone }), className)}>{children}</span>;
}
