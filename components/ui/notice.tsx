import { CircleAlert, CircleCheck, CircleX, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

const tones = {
  neutral: { box: "bg-neutral-soft", icon: "text-text-2", Icon: Info },
  accent: { box: "bg-accent-soft", icon: "text-accent-text", Icon: CircleAlert },
  positive: { box: "bg-positive-soft", icon: "text-positive", Icon: CircleCheck },
  caution: { box: "bg-caution-soft", icon: "text-caution", Icon: TriangleAlert },
  urgent: { box: "bg-urgent-soft", icon: "text-urgent-text", Icon: CircleX },
};

type NoticeProps = {
  tone?: keyof typeof tones;
  icon?: ReactNode;
  /** What happened. */
  title: ReactNode;
  /** What is safe and what to do. */
  children?: ReactNode;
  /** One small button. */
  action?: ReactNode;
  /** Announces itself when it appears: `alert` only for what is urgent. */
  role?: "status" | "alert";
  className?: string;
};

export function Notice({ tone = "neutral", icon, title, children, action, role, className }: NoticeProps) {
  const { box, icon: tint, Icon } = tones[tone];
  return (
    <div
      role={role}
      className={cn("flex flex-wrap items-start gap-3 rounded-md px-4 py-3.5 forced-colors:border", box, className)}
    >
      <span className={cn("mt-[.16em] [&_svg]:size-[1.2rem]", tint)}>{icon ?? <Icon />}</span>
      <div className="min-w-0 flex-1">
        <strong className="font-semibold">{title}</strong>
        {children ? <div className="mt-0.5 text-small text-text-2">{children}</div> : null}
      </div>
      {action}
    </div>
  );
}
