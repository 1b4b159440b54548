import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

type Outputs = inferRouterOutputs<AppRouter>["analytics"];
export type Summary = Outputs["summary"];
export type AspectList = Outputs["aspects"];
export type WordList = Outputs["words"];
export type Hours = Outputs["hours"];
export type Recommendations = Outputs["recommendations"];
export type StoreComparison = Outputs["stores"];
export type Marks = Outputs["marks"];
export type Mark = Marks["items"][number];
