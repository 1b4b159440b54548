import { AddMarkInput, addMark } from "@/server/features/analytics/add-mark";
import { CompareStoresInput, compareStores } from "@/server/features/analytics/compare-stores";
import { GetHoursInput, getHours } from "@/server/features/analytics/get-hours";
import { GetOverviewInput, getOverview } from "@/server/features/analytics/get-overview";
import { GetSummaryInput, getSummary } from "@/server/features/analytics/get-summary";
import { ListAspectsInput, listAspects } from "@/server/features/analytics/list-aspects";
import { ListKeywordsInput, listKeywords } from "@/server/features/analytics/list-keywords";
import { ListMarksInput, listMarks } from "@/server/features/analytics/list-marks";
import { ListRecommendationsInput, listRecommendations } from "@/server/features/analytics/list-recommendations";
import { ListWordShiftsInput, listWordShifts } from "@/server/features/analytics/list-word-shifts";
import { RemoveMarkInput, removeMark } from "@/server/features/analytics/remove-mark";
import { router, signedIn } from "../trpc";

export const analyticsRouter = router({
  overview: signedIn.input(GetOverviewInput).query(({ ctx, input }) => getOverview(ctx, input)),
  keywords: signedIn.input(ListKeywordsInput).query(({ ctx, input }) => listKeywords(ctx, input)),
  summary: signedIn.input(GetSummaryInput).query(({ ctx, input }) => getSummary(ctx, input)),
  stores: signedIn.input(CompareStoresInput).query(({ ctx, input }) => compareStores(ctx, input)),
  aspects: signedIn.input(ListAspectsInput).query(({ ctx, input }) => listAspects(ctx, input)),
  words: signedIn.input(ListWordShiftsInput).query(({ ctx, input }) => listWordShifts(ctx, input)),
  hours: signedIn.input(GetHoursInput).query(({ ctx, input }) => getHours(ctx, input)),
  recommendations: signedIn.input(ListRecommendationsInput).query(({ ctx, input }) => listRecommendations(ctx, input)),
  marks: signedIn.input(ListMarksInput).query(({ ctx, input }) => listMarks(ctx, input)),
  addMark: signedIn.input(AddMarkInput).mutation(({ ctx, input }) => addMark(ctx, input)),
  removeMark: signedIn.input(RemoveMarkInput).mutation(({ ctx, input }) => removeMark(ctx, input)),
});
