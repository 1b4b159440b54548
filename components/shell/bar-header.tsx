"use client";

import { Bell } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FindButton } from "@/components/palette/find-button";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";

/** A button of the heading that stands in the bar as its icon alone. */
export const barButton =
  "max-lg:w-11 max-lg:border-transparent max-lg:bg-transparent max-lg:px-0 max-lg:text-text-2 max-lg:shadow-none";

type BarHeaderProps = {
  /** The page's name, short enough for the bar. */
  title: string;
  lead?: ReactNode;
  /** Small buttons; on a phone icons. */
  action?: ReactNode;
};

/** The heading of a page inside `Page`; on a phone it is the top bar, with the search and the way to the notifications. */
export function BarHeader({ title, lead, action }: BarHeaderProps) {
  return (
    <header
      data-own-bar
      className={cn(
        "contents lg:mb-6 lg:grid lg:grid-cols-[minmax(0,1fr)_auto] lg:items-end lg:gap-x-4",
        "print:mb-6 print:block",
      )}
    >
      <div className="flex h-13 items-center gap-1 bg-surface max-lg:sticky max-lg:top-0 max-lg:z-5 max-lg:-mx-4.5 max-lg:-mt-2 max-lg:mb-2 max-lg:pr-2 max-lg:pl-4.5 sm:max-lg:-mx-8 sm:max-lg:-mt-4 sm:max-lg:pr-5 sm:max-lg:pl-8 lg:contents">
        <h1 className="min-w-0 flex-1 max-lg:truncate max-lg:text-h2">{title}</h1>
        <div className={cn("flex flex-none items-center gap-1 lg:row-span-2 lg:gap-2", !action && "lg:hidden")}>
          {action}
          <div className="flex gap-1 lg:hidden print:hidden">
            <BarLinks />
          </div>
        </div>
      </div>
      {lead ? <p className="text-text-2 max-lg:mb-4 lg:col-start-1 lg:mt-1">{lead}</p> : null}
    </header>
  );
}

/** The search and the way to the notifications, at the right of a phone's top bar. */
export function BarLinks() {
  const t = useTranslations("shell.nav");
  return (
    <>
      <FindButton />
      <Link
        href="/notifications"
        aria-label={t("notifications")}
        className={buttonClass({ kind: "quiet", size: "s", square: true })}
      >
        <Bell />
      </Link>
    </>
  );
}
