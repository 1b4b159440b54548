import { GetOverviewInput, getOverview } from "@/server/features/analytics/get-overview";
import { router, signedIn } from "../trpc";

export const analyticsRouter = router({
  overview: signedIn.input(GetOverviewInput).query(({ ctx, input }) => getOverview(ctx, input)),
});
