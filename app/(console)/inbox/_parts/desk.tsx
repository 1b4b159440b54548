"use client";

import { type DehydratedState, HydrationBoundary, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { playHeld } from "@/components/first-use/held-use";
import { LivePages } from "../../live-pages";
import { Inbox } from "./inbox";

/** The inbox at work: what it asks, keeps and does. */
export function Desk({ first }: { first: DehydratedState | null }) {
  return (
    <LivePages>
      <HydrationBoundary state={first}>
        <Inbox />
      </HydrationBoundary>
      <HeldUse />
    </LivePages>
  );
}

/** Does what was pressed before the desk was there. */
function HeldUse() {
  const queryClient = useQueryClient();
  useEffect(() => {
    void playHeld(() => queryClient.isMutating() === 0 && !document.querySelector("[data-loading]"));
  }, [queryClient]);
  return null;
}
