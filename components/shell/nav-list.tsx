"use client";

import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/tooltip";
import type { FrameProps } from "./frame-props";
import { isCurrent, type NavId, navEntries, navGroups } from "./nav-entries";
import { navIcons } from "./nav-icons";
import { usePrefetch } from "./use-prefetch";

type NavListProps = Pick<FrameProps, "nav" | "counts"> & { onGo?: () => void; skip?: readonly NavId[] };

/** The entries in their groups; groups without an entry vanish. */
export function NavList({ nav, counts, onGo, skip = [] }: NavListProps) {
  const t = useTranslations("shell");
  const groups = navGroups
    .map((group) => ({ ...group, entries: group.entries.filter((id) => nav.includes(id) && !skip.includes(id)) }))
    .filter((group) => group.entries.length > 0);
  return groups.map((group) => (
    <div key={group.id} className="not-first:mt-3.5">
      {group.id === "admin" ? (
        <p className="px-2.5 pb-1 text-caption font-semibold text-text-3 lg:max-xl:sr-only">{t("adminGroup")}</p>
      ) : null}
      <ul>
        {group.entries.map((id) => (
          <li key={id}>
            <NavRow id={id} count={counts[id as keyof typeof counts]} onGo={onGo} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

function NavRow({ id, count = 0, onGo }: { id: NavId; count?: number; onGo?: () => void }) {
  const t = useTranslations("shell");
  const current = isCurrent(id, usePathname());
  const { href } = navEntries[id];
  const Icon = navIcons[id];
  return (
    <Tooltip text={t(`nav.${id}`)} side="right" className="hidden lg:max-xl:block">
      <Link
        href={href}
        prefetch={usePrefetch(id, current)}
        onClick={onGo}
        aria-current={current ? "page" : undefined}
        className={cn(
          "relative flex h-9 items-center gap-2.5 rounded-md px-2.5 text-base font-medium text-text-2 no-underline hover:bg-hover hover:no-underline max-lg:h-13 lg:max-xl:justify-center lg:max-xl:px-0 [&>svg]:text-text-3",
          current && "bg-fill font-semibold text-text hover:bg-fill [&>svg]:text-accent-text",
        )}
      >
        <Icon />
        <span className="flex-1 lg:max-xl:sr-only">{t(`nav.${id}`)}</span>
        {count > 0 ? <NavCount id={id} count={count} current={current} /> : null}
      </Link>
    </Tooltip>
  );
}

function NavCount({ id, count, current }: { id: NavId; count: number; current: boolean }) {
  const t = useTranslations("shell");
  if (id === "stores") {
    return (
      <i
        role="img"
        aria-label={t("connectionTrouble", { count })}
        className="size-2 flex-none rounded-full bg-urgent lg:max-xl:absolute lg:max-xl:top-2 lg:max-xl:right-2"
      />
    );
  }
  return (
    <em
      className={cn(
        "text-small font-semibold text-text-2 not-italic tabular-nums lg:max-xl:sr-only",
        current && "text-accent-text",
      )}
    >
      {count}
    </em>
  );
}
