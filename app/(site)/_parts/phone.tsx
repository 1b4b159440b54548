import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** The rim of a phone around a picture. */
export function Phone({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div
      className={cn(
        "overflow-hidden rounded-[1.75rem] border-6 border-[oklch(.25_.01_60)] bg-surface shadow-3",
        className,
      )}
    >
      {children}
    </div>
  );
}
