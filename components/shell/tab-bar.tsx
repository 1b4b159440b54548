"use client";

import { ChartLine, Inbox, type LucideIcon, Menu as MenuIcon, Store, Sun } from "lucide-react";
import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { cn } from "@/components/ui/cn";
import { fetchAhead } from "@/components/ui/fetch-again";
import { lazyPart } from "@/components/ui/lazy-part";
import type { FrameProps } from "./frame-props";
import { isCurrent, navEntries, type TabId, tabIds } from "./nav-entries";
import { usePrefetch } from "./use-prefetch";

const loadMore = () => import("./more-sheet").then((file) => file.MoreSheet);
const MoreSheet = lazyPart(loadMore);

/** Four of `navIcons`: the rest stays out of what every page loads. */
const tabIcons: Record<TabId, LucideIcon> = { overview: Sun, inbox: Inbox, analytics: ChartLine, stores: Store };

const tabClass =
  "relative flex flex-col items-center justify-center gap-0.75 rounded-md text-caption font-medium text-text-3 no-underline hover:no-underline aria-[current]:font-bold aria-[current]:text-accent-text [&>svg]:size-6 [&>svg]:stroke-[1.75] aria-[current]:[&>svg]:stroke-[2.2]";

/** The phone's thumb row; gives way to the action bar in a detail view. */
export function TabBar(frame: FrameProps) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const [more, setMore] = useState<"unasked" | "open" | "closed">("unasked");
  const tabs = tabIds.filter((id) => frame.nav.includes(id));
  const unread = frame.counts.notifications ?? 0;
  const isElsewhere = !tabs.some((id) => isCurrent(id, pathname));
  return (
    <nav
      aria-label={t("mainMenu")}
      className="fixed inset-x-0 bottom-0 z-6 grid h-20 auto-cols-fr grid-flow-col border-t bg-raised px-1.5 pt-1.5 pb-5 group-has-data-detail/frame:hidden lg:hidden print:hidden"
    >
      {tabs.map((id) => (
        <Tab
          key={id}
          id={id}
          count={id === "inbox" ? frame.counts.inbox : undefined}
          current={isCurrent(id, pathname)}
        />
      ))}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-current={isElsewhere ? "page" : undefined}
        onPointerEnter={() => fetchAhead(loadMore)}
        onFocus={() => fetchAhead(loadMore)}
        onClick={() => setMore("open")}
        className={tabClass}
      >
        <MenuIcon />
        {unread > 0 ? (
          <i
            role="img"
            aria-label={t("unreadNotifications", { count: unread })}
            className="absolute top-1 left-[calc(50%+.625rem)] size-2.5 rounded-full bg-accent forced-colors:border-4"
          />
        ) : null}
        {t("more")}
      </button>
      {more === "unasked" ? null : (
        <Suspense>
          <MoreSheet {...frame} open={more === "open"} onOpenChange={(isOpen) => setMore(isOpen ? "open" : "closed")} />
        </Suspense>
      )}
    </nav>
  );
}

function Tab({ id, count = 0, current }: { id: TabId; count?: number; current: boolean }) {
  const t = useTranslations("shell");
  const { href } = navEntries[id];
  const Icon = tabIcons[id];
  return (
    <Link
      href={href}
      prefetch={usePrefetch(id, current)}
      aria-current={current ? "page" : undefined}
      className={tabClass}
    >
      <Icon />
      {count > 0 ? (
        <em
          className={cn(
            "absolute top-px left-[calc(50%+.375rem)] h-4.5 min-w-4.5 rounded-full bg-urgent px-[.28rem] text-center",
            "text-[.6875rem] leading-4.5 font-bold whitespace-nowrap text-on-urgent not-italic tabular-nums",
          )}
        >
          {count > 99 ? "99+" : count}
        </em>
      ) : null}
      {t(`nav.${id}`)}
    </Link>
  );
}
