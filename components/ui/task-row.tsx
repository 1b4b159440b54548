import { ChevronRight } from "lucide-react";
import Link from "next/link";
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
  /** The whole row leads there; on the desktop the verb stands on a button. */
  href: string;
  action: string;
};

/** One thing to do now. */
export function TaskRow({ icon, tone = "neutral", title, detail, href, action }: TaskRowProps) {
  return (
    <div className="relative grid grid-cols-[2.25rem_minmax(0,1fr)_auto] items-center gap-x-3.5 gap-y-1 px-5 py-3.75 hover:bg-hover max-lg:gap-x-3.25 max-lg:px-4">
      <span
        aria-hidden
        className={cn("grid size-9 place-items-center rounded-[.625rem] [&_svg]:size-[1.2rem]", tones[tone])}
      >
        {icon}
      </span>
      <div>
        <b className="font-semibold">{title}</b>
        {detail ? <div className="mt-0.5 text-small text-text-2">{detail}</div> : null}
      </div>
      <Link href={href} className="after:absolute after:inset-0 hover:no-underline">
        <span className={cn(buttonClass(), "min-w-32 max-lg:hidden")}>{action}</span>
        <span className="sr-only lg:hidden">{action}</span>
        <ChevronRight className="text-text-3 lg:hidden" />
      </Link>
    </div>
  );
}
