"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { LivePart } from "../../live-part";
import { SearchScreen } from "./search-screen";

/** The search with its words and filters in the address. */
export const Reviews = ({ first }: { first: DehydratedState | null }) => (
  <LivePart first={first}>
    <NuqsAdapter>
      <SearchScreen />
    </NuqsAdapter>
  </LivePart>
);
