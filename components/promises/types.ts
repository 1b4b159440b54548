import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

export type PromiseList = inferRouterOutputs<AppRouter>["promises"]["list"];
export type PromiseData = PromiseList["items"][number];
