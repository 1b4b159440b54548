import { cn } from "./cn";
import { controlClass } from "./input";

/** How the button of a choice looks, closed or open. */
export const triggerClass = (size: "m" | "l" = "l", className?: string) =>
  cn(
    controlClass,
    "flex items-center justify-between gap-2 text-left data-placeholder:text-text-3",
    size === "l" ? "h-(--h-l)" : "h-(--h-m)",
    className,
  );
