"use client";

import { CircleCheck } from "lucide-react";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";

const shownMs = 6_000;

type Toast = {
  message: ReactNode;
  icon?: ReactNode;
  action?: { label: string; onPress: () => void };
  /** Keeps the toast until then, e.g. for as long as something can be undone; `note` says the seconds left in words. */
  until?: { at: Date; note: (secondsLeft: number) => string };
};

type Shown = Toast & { id: number };
let shown: Shown | null = null;
let count = 0;
const watchers = new Set<() => void>();

function put(next: Shown | null): void {
  shown = next;
  for (const notice of watchers) notice();
}

function watch(notice: () => void): () => void {
  watchers.add(notice);
  return () => watchers.delete(notice);
}

/** At most one: a new toast takes the place of the old one. Returns what takes this one away, if it is still there. */
export function showToast(content: Toast): () => void {
  count += 1;
  const id = count;
  put({ ...content, id });
  return () => {
    if (shown?.id === id) put(null);
  };
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
  const toast = useSyncExternalStore(
    watch,
    () => shown,
    () => null,
  );
  const [heldId, setHeldId] = useState<number>();
  const id = toast?.id;
  const isHeld = id !== undefined && heldId === id;
  const untilMs = toast?.until?.at.getTime();
  useEffect(() => {
    if (id === undefined || isHeld) return;
    const timer = setTimeout(() => put(null), untilMs ? Math.max(shownMs, untilMs - Date.now()) : shownMs);
    return () => clearTimeout(timer);
  }, [id, isHeld, untilMs]);
  return (
    <section
      aria-label={label}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4.5 bottom-24 z-50 flex justify-center max-lg:in-[body:has([data-detail])]:bottom-44 lg:bottom-30 print:hidden"
    >
      {toast ? (
        <div
          key={toast.id}
          className="pointer-events-auto min-w-0 animate-[rise_var(--t-base)_var(--ease)]"
          onPointerEnter={() => setHeldId(id)}
          onPointerLeave={() => setHeldId(undefined)}
          onFocus={() => setHeldId(id)}
          onBlur={() => setHeldId(undefined)}
        >
          <ToastCard {...toast} onClose={() => put(null)} />
        </div>
      ) : null}
    </section>
  );
}
