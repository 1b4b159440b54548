import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import type { GuardFinding } from "@/server/domain/reply-guard/verdict";
import { markFindings } from "./mark-findings";

const textClass =
  "col-start-1 row-start-1 w-full text-[1rem] leading-[1.75] tracking-[-.01em] whitespace-pre-wrap wrap-anywhere";

type MarkedTextareaProps = Omit<ComponentProps<"textarea">, "value" | "onChange"> & {
  value: string;
  onChange: (text: string) => void;
  findings: readonly GuardFinding[];
};

/** A text field that grows with its text and shows the guard's findings behind the letters. */
export function MarkedTextarea({ value, onChange, findings, className, ...rest }: MarkedTextareaProps) {
  return (
    <div className={cn("grid px-4.5 pt-3.75 pb-3 max-lg:px-4", className)}>
      <div aria-hidden lang={rest.lang} className={cn(textClass, "pointer-events-none min-h-[2lh] text-transparent")}>
        {markFindings(value, findings).map(({ text, start, level }) =>
          level === null ? (
            text
          ) : (
            <mark
              key={start}
              className={cn(
                "border-b-2 py-px text-inherit",
                level === "stop" ? "border-urgent bg-urgent-soft" : "border-caution-line bg-caution-soft",
              )}
            >
              {text}
            </mark>
          ),
        )}
        {"\u200b"}
      </div>
      <textarea
        {...rest}
        rows={1}
        maxLength={4_000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={cn(textClass, "relative resize-none overflow-hidden bg-transparent focus-visible:[--focus:none]")}
      />
    </div>
  );
}
