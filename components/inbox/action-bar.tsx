import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type ActionBarProps = {
  /** One line above the main action on the phone, e.g. the verdict. */
  phoneLine?: ReactNode;
  primary: ReactNode;
  /** Quiet beside the main action; share a row on the phone. */
  secondary?: ReactNode;
  /** An honest sentence on what the main action does; the phone has no room for it. */
  note?: ReactNode;
  trailing?: ReactNode;
};

/** Looks of a button that is plain on the desktop and quiet under a thumb. */
export const secondaryClass =
  "max-lg:h-11 max-lg:flex-1 max-lg:px-2 max-lg:border-transparent max-lg:bg-transparent max-lg:shadow-none";

/** What can be done now: 68 px at the bottom of the detail, under the thumb on a phone. */
export function ActionBar({ phoneLine, primary, secondary, note, trailing }: ActionBarProps) {
  return (
    <div className="flex-none border-t bg-surface px-8 py-3 max-xl:px-5 max-lg:sticky max-lg:bottom-0 max-lg:z-5 max-lg:bg-raised max-lg:px-4.5 max-lg:pt-2.5 max-lg:pb-[max(1.125rem,env(safe-area-inset-bottom))] short:py-1.5 print:hidden">
      <div className="mx-auto flex max-w-184 flex-wrap items-center gap-2 max-lg:gap-x-0 max-lg:gap-y-1">
        {phoneLine}
        {primary}
        {secondary}
        <span className={cn("flex-1 text-small text-text-3 max-lg:hidden", note && "min-w-44 pl-2")}>{note}</span>
        {trailing}
      </div>
    </div>
  );
}
