import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

export type Learning = inferRouterOutputs<AppRouter>["learning"]["get"];
export type LearntHabit = Learning["preferences"][number];
