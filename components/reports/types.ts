import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>["reports"];
export type ReportRowData = Outputs["list"]["items"][number];
export type ReportData = Outputs["get"];
