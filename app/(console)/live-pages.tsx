"use client";

import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { TrpcProvider, useTRPC } from "@/app/_trpc/client";
import { useShellState } from "./shell-state";

/** Pages that call the API while they are looked at: each of their folders has it as its layout. */
export function LivePages({ children }: { children: ReactNode }) {
  return (
    <TrpcProvider>
      <FreshShell />
      {children}
    </TrpcProvider>
  );
}

/** The frame's counts follow the work: every 30 s and after each action. Begins with what the frame shows already. */
function FreshShell() {
  const trpc = useTRPC();
  const { shell, setShell } = useShellState();
  const { data } = useQuery(
    trpc.accounts.shell.queryOptions(undefined, { initialData: shell, refetchInterval: 30_000 }),
  );
  useEffect(() => setShell(data), [data, setShell]);
  return null;
}
