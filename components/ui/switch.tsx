import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

type SwitchProps = Omit<ComponentProps<"input">, "type" | "role" | "children"> & {
  /** Without it give `aria-label`. */
  children?: ReactNode;
};

/** On or off, at once: no save button belongs to it. */
export function Switch({ className, children, ...rest }: SwitchProps) {
  return (
    <label className={cn("flex items-center gap-2 max-lg:min-h-11", className)}>
      <input
        {...rest}
        type="checkbox"
        role="switch"
        className={cn(
          "relative h-6 w-10 flex-none cursor-pointer appearance-none rounded-full bg-border-control transition-[background-color] duration-(--t-base) checked:bg-accent",
          "before:absolute before:top-[.1875rem] before:left-[.1875rem] before:size-4.5 before:rounded-full before:bg-raised before:transition-[left] before:duration-(--t-base) checked:before:left-[1.1875rem]",
          "disabled:cursor-not-allowed disabled:opacity-55 forced-colors:appearance-auto forced-colors:before:hidden",
        )}
      />
      {children ? <span>{children}</span> : null}
    </label>
  );
}
