import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

export type QueueData = inferRouterOutputs<AppRouter>["queue"]["get"];
export type FailedJobData = QueueData["failed"][number];
