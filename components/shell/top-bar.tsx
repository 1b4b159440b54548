import type { ReactNode } from "react";
import { Brand } from "@/components/brand/brand";

type TopBarProps = { brandHref?: string; title?: ReactNode; before?: ReactNode; children?: ReactNode };

/** The phone's top bar: the brand, or a page's own title, with at most three quiet buttons at the right. */
export function TopBar({ brandHref, title, before, children }: TopBarProps) {
  return (
    <header className="sticky top-0 z-5 flex h-13 items-center gap-1 bg-surface pr-2 pl-4.5 lg:hidden print:hidden">
      {before}
      {title ? <h1 className="min-w-0 flex-1 truncate text-h2">{title}</h1> : null}
      {brandHref ? <Brand href={brandHref} className="flex-1" /> : null}
      {children}
    </header>
  );
}
