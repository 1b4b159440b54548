import { GetOverviewInput, getOverview } from "@/server/features/analytics/get-overview";
import { ListKeywordsInput, listKeywords } from "@/server/features/analytics/list-keywords";
import { router, signedIn } from "../trpc";

export const analyticsRouter = router({
  overview: signedIn.input(GetOverviewInput).query(({ ctx, input }) => getOverview(ctx, input)),
  keywords: signedIn.input(ListKeywordsInput).query(({ ctx, input }) => listKeywords(ctx, input)),
});
