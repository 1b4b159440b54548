import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** A page inside the frame: 1160 wide at most, with the design's gutters. */
export function Page({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div
      className={cn(
        "mx-auto max-w-290 px-4.5 pt-2 pb-8 sm:px-8 sm:pt-4 lg:px-6 lg:pt-7 lg:pb-14 xl:px-9 print:max-w-none print:p-0",
        className,
      )}
    >
      {children}
    </div>
  );
}

type PageHeaderProps = {
  /** A short line above the title, e.g. the day. */
  above?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  /** The page's one primary action. */
  action?: ReactNode;
};

export function PageHeader({ above, title, lead, action }: PageHeaderProps) {
  return (
    <header className="mb-4.5 flex flex-wrap items-end gap-4 lg:mb-6 lg:flex-nowrap">
      <div className="min-w-0 flex-1 max-lg:basis-full">
        {above ? <p className="mb-1 text-small text-text-2">{above}</p> : null}
        <h1>{title}</h1>
        {lead ? <p className="mt-1 text-text-2">{lead}</p> : null}
      </div>
      {action}
    </header>
  );
}

/** Panels of one column, one below the other; the last one fills what the other column is longer. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className="flex min-w-0 flex-col gap-4 lg:gap-5 [&>*:last-child]:flex-1">{children}</div>;
}

/** Two columns from 1024 px: 1.72 : 1, or equal halves. */
export function Columns({
  children,
  even = false,
  className,
}: {
  children: ReactNode;
  even?: boolean;
  className?: string;
}) {
  return (
    <div
      className={cn(
        "mt-4 grid grid-cols-[minmax(0,1fr)] items-stretch gap-4 lg:mt-5 lg:gap-5",
        even ? "lg:grid-cols-2" : "lg:grid-cols-[minmax(0,1.72fr)_minmax(0,1fr)]",
        className,
      )}
    >
      {children}
    </div>
  );
}
