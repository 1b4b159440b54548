import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlClass } from "./input";

/** Grows with its text. */
export function Textarea({ className, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea {...rest} className={cn(controlClass, "field-sizing-content min-h-24 py-3 leading-read", className)} />
  );
}
