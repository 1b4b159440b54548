import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

/** The only box: a panel never holds a panel. `lines` draws a hairline between its children. */
export function Panel({ lines, className, ...rest }: ComponentProps<"section"> & { lines?: boolean }) {
  return (
    <section
      {...rest}
      className={cn(
        "break-inside-avoid rounded-lg border border-border bg-surface",
        lines && "divide-y divide-border",
        className,
      )}
    />
  );
}

/** A link beside the title, as large as a thumb. */
export const asideLink = "inline-flex items-center max-lg:-my-2.5 max-lg:min-h-11";

/** A link within a sentence, as large as a thumb without parting the lines. */
export const inlineLink = "font-medium whitespace-nowrap max-lg:py-3.75";

export function PanelHeader({ title, aside, id }: { title: ReactNode; aside?: ReactNode; id?: string }) {
  return (
    <header className="flex items-center gap-3 px-5 pt-4.25 pb-1 max-lg:px-4.25 max-lg:pt-4">
      <h2 id={id} className="min-w-0 flex-1 text-title">
        {title}
      </h2>
      {aside ? <div className="flex items-center text-small text-text-3">{aside}</div> : null}
    </header>
  );
}

export function PanelBody({ className, ...rest }: ComponentProps<"div">) {
  return <div {...rest} className={cn("px-5 pt-3 pb-5 max-lg:px-4.25 max-lg:pt-2.5 max-lg:pb-4.25", className)} />;
}
