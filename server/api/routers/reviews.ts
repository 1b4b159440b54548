import { CountInboxInput, countInbox } from "@/server/features/reviews/count-inbox";
import { GetReviewInput, getReview } from "@/server/features/reviews/get-review";
import { ListInboxInput, listInbox } from "@/server/features/reviews/list-inbox";
import { ListSimilarInput, listSimilar } from "@/server/features/reviews/list-similar";
import { ListEventsInput, listEvents } from "@/server/features/replies/list-events";
import { router, signedIn } from "../trpc";

export const reviewsRouter = router({
  list: signedIn.input(ListInboxInput).query(({ ctx, input }) => listInbox(ctx, input)),
  count: signedIn.input(CountInboxInput).query(({ ctx, input }) => countInbox(ctx, input)),
  get: signedIn.input(GetReviewInput).query(({ ctx, input }) => getReview(ctx, input)),
  similar: signedIn.input(ListSimilarInput).query(({ ctx, input }) => listSimilar(ctx, input)),
  events: signedIn.input(ListEventsInput).query(({ ctx, input }) => listEvents(ctx, input)),
});
