import type { inferRouterOutputs } from "@trpc/server";
import type { ReactNode } from "react";
import type { AppRouter } from "@/server/api/root";

export type NotificationData = inferRouterOutputs<AppRouter>["notifications"]["list"]["items"][number];

export type NotificationWords = {
  icon: ReactNode;
  tone: "neutral" | "urgent" | "accent" | "caution";
  title: string;
  detail: string;
  /** Where it is mended; null where there is nothing to do. */
  href: string | null;
  action: string;
};
