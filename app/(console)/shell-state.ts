"use client";

import type { inferRouterOutputs } from "@trpc/server";
import { createContext, use } from "react";
import type { AppRouter } from "@/server/api/root";

export type Shell = inferRouterOutputs<AppRouter>["accounts"]["shell"];

/** What the frame shows, and how a page with newer counts hands them to it. */
export const ShellState = createContext<{ shell: Shell; setShell: (shell: Shell) => void } | null>(null);

export function useShellState() {
  const state = use(ShellState);
  if (!state) throw new Error("only pages of the console know the shell");
  return state;
}
