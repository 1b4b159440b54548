import { CountInboxInput, countInbox } from "@/server/features/reviews/count-inbox";
import { DenySpamInput, denySpam } from "@/server/features/reviews/deny-spam";
import { GetReviewInput, getReview } from "@/server/features/reviews/get-review";
import { ListInboxInput, listInbox } from "@/server/features/reviews/list-inbox";
import { ListSimilarInput, listSimilar } from "@/server/features/reviews/list-similar";
import { listViews } from "@/server/features/reviews/list-views";
import { PickWorthwhileInput, pickWorthwhile } from "@/server/features/reviews/pick-worthwhile";
import { RemoveViewInput, removeView } from "@/server/features/reviews/remove-view";
import { SaveViewInput, saveView } from "@/server/features/reviews/save-view";
import { SearchReviewsInput, searchReviews } from "@/server/features/reviews/search-reviews";
import { SumSearchInput, sumSearch } from "@/server/features/reviews/sum-search";
import { ListEventsInput, listEvents } from "@/server/features/replies/list-events";
import { router, signedIn } from "../trpc";

export const reviewsRouter = router({
  list: signedIn.input(ListInboxInput).query(({ ctx, input }) => listInbox(ctx, input)),
  count: signedIn.input(CountInboxInput).query(({ ctx, input }) => countInbox(ctx, input)),
  worthwhile: signedIn.input(PickWorthwhileInput).query(({ ctx, input }) => pickWorthwhile(ctx, input)),
  get: signedIn.input(GetReviewInput).query(({ ctx, input }) => getReview(ctx, input)),
  denySpam: signedIn.input(DenySpamInput).mutation(({ ctx, input }) => denySpam(ctx, input)),
  similar: signedIn.input(ListSimilarInput).query(({ ctx, input }) => listSimilar(ctx, input)),
  search: signedIn.input(SearchReviewsInput).query(({ ctx, input }) => searchReviews(ctx, input)),
  sum: signedIn.input(SumSearchInput).query(({ ctx, input }) => sumSearch(ctx, input)),
  views: signedIn.query(({ ctx }) => listViews(ctx)),
  saveView: signedIn.input(SaveViewInput).mutation(({ ctx, input }) => saveView(ctx, input)),
  removeView: signedIn.input(RemoveViewInput).mutation(({ ctx, input }) => removeView(ctx, input)),
  events: signedIn.input(ListEventsInput).query(({ ctx, input }) => listEvents(ctx, input)),
});
