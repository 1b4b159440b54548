"use client";

import { useMemo } from "react";
import { useShellState } from "../../shell-state";
import { draftMemory } from "./draft-memory";

/** What the signed-in person was writing in this tab. */
export function useDraftMemory() {
  const { id } = useShellState().shell.user;
  return useMemo(() => draftMemory(id), [id]);
}
