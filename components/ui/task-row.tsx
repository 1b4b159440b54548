import { ChevronRight } from "lucide-react";
import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { buttonClass } from "./button";
import { cn } from "./cn";

const tones = {
  neutral: "bg-neutral-soft text-text-2",
  urgent: "bg-urgent text-on-urgent",
  accent: "bg-accent-soft text-accent-text",
  caution: "bg-caution-soft text-caution",
};

type TaskRowProps = {
  icon: ReactNode;
  tone?: keyof typeof tones;
  title: ReactNode;
  /** Why it matters, or where it comes from. */
  detail?: ReactNode;
  /** When it came. */
  time?: ReactNode;
  /** A control of its own beside the time. */
  aside?: ReactNode;
  /** The whole row leads there; on the desktop the verb stands on a button. Null where there is nowhere to go. */
  href: string | null;
  action: string;
  onOpen?: () => void;
};

/** One thing to do now, or to know. */
export function TaskRow({ icon, tone = "neutral", title, detail, time, aside, href, action, onOpen }: TaskRowProps) {
  return (
    <div
      className={cn(
        "relative grid grid-cols-[2.25rem_minmax(0,1fr)_auto] items-center gap-x-3.5 gap-y-1 px-5 py-3.75 max-lg:gap-x-3.25 max-lg:px-4",
        href && "hover:bg-hover",
      )}
    >
      <span
        aria-hidden
        className={cn(
          "grid size-9 place-items-center rounded-[.625rem] [&_svg]:size-[1.2rem]",
          time && "max-lg:self-start",
          tones[tone],
        )}
      >
        {icon}
      </span>
      <div>
        <b className="font-semibold">{title}</b>
        {detail ? <div className="mt-0.5 text-small text-text-2">{detail}</div> : null}
        {time ? <p className="mt-0.5 text-small text-text-3 lg:hidden">{time}</p> : null}
      </div>
      <div className="flex items-center gap-3.5 max-lg:gap-1">
        {time ? <span className="text-small whitespace-nowrap text-text-3 max-lg:hidden">{time}</span> : null}
        {time ? <div className="z-1 flex lg:w-9">{aside}</div> : null}
        {href ? (
          <Link href={href} onClick={onOpen} className="after:absolute after:inset-0 hover:no-underline">
            <span className={cn(buttonClass(), "min-w-32 max-lg:hidden")}>{action}</span>
            <span className="sr-only lg:hidden">{action}</span>
            <ChevronRight className="text-text-3 lg:hidden" />
          </Link>
        ) : (
          <span className="min-w-32 max-lg:hidden" />
        )}
      </div>
    </div>
  );
}
