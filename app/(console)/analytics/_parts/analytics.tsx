"use client";

import { NuqsAdapter } from "nuqs/adapters/next/app";
import { AnalyticsScreen } from "./analytics-screen";

/** Analytics with its period, shop and platform in the address. */
export const Analytics = () => (
  <NuqsAdapter>
    <AnalyticsScreen />
  </NuqsAdapter>
);
