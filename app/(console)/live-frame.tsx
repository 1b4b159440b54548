"use client";

import { useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import type { ReactNode } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { AppFrame } from "@/components/shell/app-frame";
import type { NavId } from "@/components/shell/nav-entries";
import type { Preferences } from "@/components/shell/preferences";
import type { AppRouter } from "@/server/api/root";
import { addDays } from "@/server/domain/calendar";
import { PaletteDoor } from "./_palette/palette-door";

type Shell = inferRouterOutputs<AppRouter>["accounts"]["shell"];

const ownerNav: readonly NavId[] = ["overview", "inbox", "promises", "reviews", "stores"];
const adminNav: readonly NavId[] = [...ownerNav, "admin-jobs"];

/** The frame with counts that follow the work: refreshed every 30 s and after each action. */
export function LiveFrame({
  initial,
  preferences,
  children,
}: {
  initial: Shell;
  preferences: Preferences;
  children: ReactNode;
}) {
  const trpc = useTRPC();
  const query = useQuery(
    trpc.accounts.shell.queryOptions(undefined, { initialData: initial, refetchInterval: 30_000 }),
  );
  const shell = query.data;
  const isAdmin = shell.user.role === "admin";
  return (
    <AppFrame
      user={{ ...shell.user, plan: isAdmin ? "admin" : shell.plan.id }}
      nav={isAdmin ? adminNav : ownerNav}
      counts={{ inbox: shell.counts.needsReply, promises: shell.overduePromises, stores: shell.hasTrouble ? 1 : 0 }}
      stores={shell.stores}
      usage={
        isAdmin ? null : { used: shell.usage.reviews, limit: shell.usage.limit, resetsOn: monthAfter(shell.today) }
      }
      preferences={preferences}
    >
      {children}
      <PaletteDoor nav={isAdmin ? adminNav : ownerNav} stores={shell.stores} />
    </AppFrame>
  );
}

/** The Korean day the next month begins. */
const monthAfter = (today: string) => `${addDays(`${today.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
