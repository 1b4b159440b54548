import { addDays, koreanDay } from "@/server/domain/calendar";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { ConsoleApi } from "@/server/integrations/smartplace/console-api";
import { consoleIdsOf } from "@/server/integrations/smartplace/console-ids";
import { VendorError } from "@/server/integrations/vendor-error";
import { madeAtOfId, parseReviews, type SeenReview } from "./parse";
import { reviewsQuery } from "./queries";

const pageSize = 100;
const mostPages = 30;

/** A review in the owner's list: looked for in the days around its making first, then everywhere; `rejected` when it is gone. */
export async function findReview(api: ConsoleApi, place: PlatformPlace, reviewId: string): Promise<SeenReview> {
  const made = madeAtOfId(reviewId);
  const day = made && koreanDay(made);
  const windows = [...(day ? [{ startDate: addDays(day, -1), endDate: addDays(day, 1) }] : []), {}];
  for (const window of windows) {
    const found = await findInWindow(api, place, reviewId, window);
    if (found) return found;
  }
  throw new VendorError("rejected", "the review is no longer there");
}

async function findInWindow(api: ConsoleApi, place: PlatformPlace, reviewId: string, window: object) {
  const { placeId, bookingBusinessId } = consoleIdsOf(place);
  for (let page = 1; page <= mostPages; page += 1) {
    const input = { placeId, bookingBusinessId, page, size: pageSize, sort: "CreatedDesc", ...window };
    const { reviews, totalCount } = parseReviews(await api.graphql("getReviews", reviewsQuery, input, place));
    const found = reviews.find((review) => review.id === reviewId);
    if (found) return found;
    if (reviews.length === 0 || page * pageSize >= totalCount) return null;
  }
  return null;
}
