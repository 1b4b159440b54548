import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { Spinner } from "./spinner";

export type StepState = "done" | "now" | "stopped" | "wait";
type Step = { id: string; state: StepState; label: ReactNode; detail?: ReactNode };

const dotClass: Record<StepState, string> = {
  done: "border-transparent bg-positive-soft text-positive",
  now: "border-transparent bg-accent-soft text-accent-text",
  stopped: "border-transparent bg-caution-soft text-caution",
  wait: "border-border-strong bg-surface text-text-3",
};

/** What a running piece of work has done, is doing and still has to do. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="flex flex-col" aria-live="polite">
      {steps.map((step, index) => (
        <li
          key={step.id}
          aria-current={step.state === "now" ? "step" : undefined}
          className={cn(
            "relative grid grid-cols-[1.625rem_1fr_auto] items-center gap-3 py-1.75",
            "not-first:before:absolute not-first:before:-top-[.6rem] not-first:before:left-[.78rem] not-first:before:h-[1.1rem] not-first:before:w-[1.5px] not-first:before:bg-border-strong",
            step.state === "wait" && "text-text-3",
          )}
        >
          <span
            aria-hidden
            className={cn(
              "z-1 grid size-6.5 place-items-center rounded-full border-[1.5px] text-caption font-bold",
              dotClass[step.state],
            )}
          >
            {step.state === "done" ? (
              <Check />
            ) : step.state === "now" ? (
              <Spinner className="size-[.9375rem]" />
            ) : step.state === "stopped" ? (
              <X />
            ) : (
              index + 1
            )}
          </span>
          <span>{step.label}</span>
          {step.detail ? <span className="text-small text-text-3">{step.detail}</span> : null}
        </li>
      ))}
    </ol>
  );
}

/** Where one stands in a short sequence of screens. */
export function StepBar({ label, steps, current }: { label: string; steps: readonly string[]; current: number }) {
  return (
    <ol aria-label={label} className="grid auto-cols-fr grid-flow-col gap-2">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? "step" : undefined}
          className={cn(
            "rounded-[2px] border-t-4 pt-2 text-small",
            index <= current ? "border-accent" : "border-border",
            index === current ? "font-bold" : index < current ? "font-medium text-text-2" : "font-medium text-text-3",
          )}
        >
          {step}
        </li>
      ))}
    </ol>
  );
}
