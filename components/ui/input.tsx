import type { ComponentProps } from "react";
import { cn } from "./cn";

export const controlClass = [
  "w-full rounded-md border border-border-control bg-raised px-3.5 transition-[border-color] duration-(--t-fast)",
  "aria-invalid:border-urgent aria-invalid:shadow-[0_0_0_1px_var(--urgent)]",
  "[&[readonly]]:bg-sunken disabled:cursor-not-allowed disabled:bg-sunken disabled:text-text-3",
];

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} className={cn(controlClass, "h-(--h-l)", className)} />;
}
