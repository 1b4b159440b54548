import type { ReactNode } from "react";
import { cn } from "./cn";

/** A key to press; hidden where there is no keyboard. */
export function Kbd({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <kbd
      className={cn(
        "inline-grid h-5 min-w-5 place-items-center rounded-[.25rem] border border-b-2 border-border-strong bg-raised px-[.3rem]",
        "font-sans text-[.6875rem] leading-none font-semibold text-text-2 max-lg:hidden [button>&,a>&]:ml-[.2rem]",
        className,
      )}
    >
      {children}
    </kbd>
  );
}
