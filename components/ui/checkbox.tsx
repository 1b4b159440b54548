"use client";

import { Check, Minus } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "children"> & {
  /** Some but not all of what it stands for is chosen. */
  indeterminate?: boolean;
  /** Without it give `aria-label`. */
  children?: ReactNode;
};

export function Checkbox({ indeterminate = false, className, children, ...rest }: CheckboxProps) {
  return (
    <label className={cn("flex items-center gap-2 max-lg:min-h-11", className)}>
      <span className="relative grid size-4.5 flex-none place-items-center">
        <input
          {...rest}
          type="checkbox"
          ref={(element) => {
            if (element) element.indeterminate = indeterminate;
          }}
          className="peer size-4.5 cursor-pointer appearance-none rounded-[.3rem] border-[1.5px] border-border-control bg-raised checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent disabled:cursor-not-allowed disabled:bg-sunken forced-colors:appearance-auto"
        />
        {indeterminate ? (
          <Minus className="pointer-events-none absolute size-[.8rem] stroke-[3.2] text-on-accent" />
        ) : (
          <Check className="pointer-events-none invisible absolute size-[.8rem] stroke-[3.2] text-on-accent peer-checked:visible" />
        )}
      </span>
      {children ? <span>{children}</span> : null}
    </label>
  );
}
