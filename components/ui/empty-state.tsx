import type { ReactNode } from "react";
import { cn } from "./cn";

const tones = {
  positive: "bg-positive-soft text-positive",
  neutral: "bg-neutral-soft text-text-2",
  accent: "bg-accent-soft text-accent-text",
  urgent: "bg-urgent-soft text-urgent-text",
};

type EmptyStateProps = {
  icon: ReactNode;
  tone?: keyof typeof tones;
  /** What is so. */
  title: ReactNode;
  /** What comes next. */
  children?: ReactNode;
  /** At most two buttons. */
  actions?: ReactNode;
  /** `h1` when the page has nothing else. */
  heading?: "h1" | "h2";
  className?: string;
};

export function EmptyState({
  icon,
  tone = "neutral",
  title,
  children,
  actions,
  heading: Heading = "h2",
  className,
}: EmptyStateProps) {
  return (
    <div className={cn("px-4 pt-13 pb-2 text-center max-lg:pt-7", className)}>
      <span
        aria-hidden
        className={cn("mb-4.5 inline-grid size-14 place-items-center rounded-xl [&_svg]:size-7", tones[tone])}
      >
        {icon}
      </span>
      <Heading>{title}</Heading>
      {children ? <div className="mx-auto mt-1.5 max-w-120 text-balance text-text-2">{children}</div> : null}
      {actions ? <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
