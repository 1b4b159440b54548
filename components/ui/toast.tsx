"use client";

import { CircleCheck } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Toaster as Sonner, toast } from "sonner";

const shownMs = 6_000;

type Toast = {
  message: ReactNode;
  icon?: ReactNode;
  action?: { label: string; onPress: () => void };
  /** Keeps the toast until then, e.g. for as long as something can be undone; `note` says the seconds left in words. */
  until?: { at: Date; note: (secondsLeft: number) => string };
};

let shown: string | number | undefined;

/** At most one: a new toast takes the place of the old one. Each has an id of its own: one that is leaving would take its namesake along. */
export function showToast(content: Toast): void {
  toast.dismiss(shown);
  shown = toast.custom((id) => <ToastCard {...content} onClose={() => toast.dismiss(id)} />, {
    duration: content.until ? Math.max(shownMs, content.until.at.getTime() - Date.now()) : shownMs,
  });
}

function ToastCard({ message, icon, action, until, onClose }: Toast & { onClose: () => void }) {
  return (
    <div
      role="status"
      className="flex min-h-12 w-fit max-w-full items-center gap-3 rounded-[.625rem] bg-toast py-1.5 font-sans pr-2 pl-4 text-base font-medium text-on-toast shadow-3 [&_svg]:size-[1.15rem]"
    >
      {icon ?? <CircleCheck />}
      <span className={action ? undefined : "pr-2"}>{message}</span>
      {until ? <Countdown {...until} /> : null}
      {action ? (
        <button
          type="button"
          onClick={() => {
            onClose();
            action.onPress();
          }}
          className="h-9 flex-none rounded-sm bg-[color-mix(in_oklch,currentColor_14%,transparent)] px-3 font-semibold max-lg:h-11"
        >
          {action.label}
        </button>
      ) : null}
    </div>
  );
}

function Countdown({ at, note }: NonNullable<Toast["until"]>) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const secondsLeft = Math.max(0, Math.ceil((at.getTime() - now) / 1_000));
  return (
    <span aria-hidden className="text-small whitespace-nowrap tabular-nums opacity-72">
      {note(secondsLeft)}
    </span>
  );
}

/** Where toasts appear: once per page, at the bottom, above the bars: one that is hovered stays, and must cover no button. */
export function Toaster({ label }: { label: string }) {
  return (
    <Sonner
      position="bottom-center"
      visibleToasts={1}
      offset={{ bottom: "7.5rem" }}
      mobileOffset={{ bottom: "6rem", left: "1.125rem", right: "1.125rem" }}
      containerAriaLabel={label}
      toastOptions={{ unstyled: true, className: "flex w-full justify-center" }}
    />
  );
}
