import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>["rules"];
export type RuleList = Outputs["list"];
export type RuleData = RuleList["items"][number];
export type DryRunData = Outputs["try"];
export type TriedReview = DryRunData["items"][number];
