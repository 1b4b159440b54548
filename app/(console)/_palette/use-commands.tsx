"use client";

import { useQuery } from "@tanstack/react-query";
import { Focus, Inbox, Keyboard, ListChecks, Store, Unplug } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { type ShortcutId, shortcutIds, shortcuts } from "@/components/inbox/shortcuts";
import { liveShortcuts } from "@/components/inbox/use-shortcuts";
import type { Command } from "@/components/palette/command";
import { showOverlay } from "@/components/palette/overlay-state";
import { type NavId, navEntries } from "@/components/shell/nav-entries";
import { navIcons } from "@/components/shell/nav-icons";
import { shortcutIcons } from "./shortcut-icons";
import { useCollectCommands } from "./use-collect-commands";

type Console = { nav: readonly NavId[]; stores: readonly { id: string; name: string }[]; open: boolean };

const keysOfPage: Partial<Record<NavId, ShortcutId>> = {
  overview: "goOverview",
  inbox: "goInbox",
  analytics: "goAnalytics",
  stores: "goStores",
};

/** Everything that can be done from where the owner is: what the open page can do, the work that waits, shops, pages. */
export function useCommands({ nav, stores, open }: Console): Command[] {
  const t = useTranslations("palette");
  const keys = useTranslations("inbox.keys");
  const pages = useTranslations("shell.nav");
  const platform = useTranslations("review.platform");
  const router = useRouter();
  const trpc = useTRPC();
  const shops = useQuery(trpc.stores.list.queryOptions(undefined, { enabled: open, staleTime: 30_000 })).data;
  const counts = useQuery(trpc.reviews.count.queryOptions({}, { enabled: open, staleTime: 15_000 })).data;
  const collect = useCollectCommands(shops);

  return useMemo(() => {
    const go = (href: string) => () => router.push(href);
    const waits = (counts?.needsReply ?? 0) > 0;
    const live = open ? liveShortcuts() : {};
    const here = shortcutIds.flatMap((id): Command[] => {
      const isOffered = shortcuts[id].group === "reply" || id === "pick";
      if (!live[id] || !isOffered) return [];
      // What the page can do by then: it goes on while the palette is open.
      const run = () => liveShortcuts()[id]?.();
      return [
        { id: `key ${id}`, group: "tasks", title: keys(id), icon: shortcutIcons[id], keys: shortcuts[id].keys, run },
      ];
    });
    const work: Command[] = waits
      ? [
          { id: "focus", group: "tasks", title: t("focus"), icon: <Focus />, run: go("/inbox?focus=today") },
          { id: "safe", group: "tasks", title: t("safe"), icon: <ListChecks />, run: go("/inbox?bulk=safe") },
        ]
      : [];
    const broken = (shops ?? []).flatMap(({ id, name, connections }) =>
      connections
        .filter(({ status }) => status !== "active")
        .map(
          (connection): Command => ({
            id: `reconnect ${connection.id}`,
            group: "tasks",
            title: t("reconnect", { store: name, platform: platform(connection.platform) }),
            icon: <Unplug />,
            run: go(`/stores#${id}`),
          }),
        ),
    );
    const ofStores = stores.flatMap(({ id, name }): Command[] => [
      {
        id: `store ${id}`,
        group: "stores",
        title: t("openStore", { store: name }),
        icon: <Store />,
        run: go(`/stores/${id}`),
      },
      {
        id: `inbox ${id}`,
        group: "stores",
        title: t("inboxOf", { store: name }),
        icon: <Inbox />,
        run: go(`/inbox?store=${id}`),
      },
    ]);
    const toPages = nav.flatMap((id): Command[] => {
      const { href } = navEntries[id];
      const Icon = navIcons[id];
      const key = keysOfPage[id];
      const page: Command = { id: `page ${id}`, group: "pages", title: pages(id), icon: <Icon />, run: go(href) };
      const byStore = id === "analytics" ? stores : [];
      return [
        { ...page, ...(key && { keys: shortcuts[key].keys }) },
        ...byStore.map((store) => ({
          ...page,
          id: `${page.id} ${store.id}`,
          title: `${page.title} · ${store.name}`,
          run: go(`${href}?store=${store.id}`),
        })),
      ];
    });
    const help: Command = {
      id: "help",
      group: "pages",
      title: t("help"),
      icon: <Keyboard />,
      keys: shortcuts.help.keys,
      run: () => showOverlay("help"),
    };
    return [...ofStores, ...here, ...work, ...broken, ...collect, ...toPages, help];
  }, [counts, open, shops, stores, nav, collect, router, t, keys, pages, platform]);
}
