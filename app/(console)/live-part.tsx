"use client";

import { type DehydratedState, HydrationBoundary, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { playHeld } from "@/components/first-use/held-use";
import { LivePages } from "./live-pages";

type LivePartProps = { first: DehydratedState | null; children: ReactNode };

/** A served part at work: with the API, the answers its page brought along, and what was done before it was there. */
export function LivePart({ first, children }: LivePartProps) {
  return (
    <LivePages>
      <HydrationBoundary state={first}>{children}</HydrationBoundary>
      <HeldUse />
    </LivePages>
  );
}

function HeldUse() {
  const queryClient = useQueryClient();
  useEffect(() => {
    void playHeld(() => queryClient.isMutating() === 0 && !document.querySelector("[data-loading]"));
  }, [queryClient]);
  return null;
}
