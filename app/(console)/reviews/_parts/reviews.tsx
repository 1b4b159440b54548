"use client";

import { NuqsAdapter } from "nuqs/adapters/next/app";
import { SearchScreen } from "./search-screen";

/** The search with its words and filters in the address. */
export const Reviews = () => (
  <NuqsAdapter>
    <SearchScreen />
  </NuqsAdapter>
);
