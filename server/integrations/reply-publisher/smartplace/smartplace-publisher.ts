import { addDays, koreanDay } from "@/server/domain/calendar";
import type { BrowserPool } from "@/server/integrations/browser/browser-pool";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import type { ReplyPublisher, SeenReply } from "@/server/integrations/reply-publisher/reply-publisher";
import { VendorError } from "@/server/integrations/vendor-error";
import { type ConsoleApi, createConsoleApi } from "./console-api";
import { madeAtOfId, parseBusiness, parseBusinesses, parseReviews, type SeenReview, toSeenReply } from "./parse";
import { createReplyMutation, reviewsQuery } from "./queries";
import { signIn } from "./sign-in";

export { smartPlaceHosts } from "./sign-in";

type SmartPlaceOptions = {
  /** https://new.smartplace.naver.com, or a sandbox that serves the console and Naver's sign-in below one address. */
  baseUrl: string;
  browsers: BrowserPool;
  timeoutMs?: number;
};

const pageSize = 100;
const mostPages = 30;

/** Naver's owner console: a browser for signing in, plain HTTP for the rest. Nothing is kept between calls. */
export function createSmartPlacePublisher({
  baseUrl,
  browsers,
  timeoutMs = 20_000,
}: SmartPlaceOptions): ReplyPublisher & Required<Pick<ReplyPublisher, "signIn">> {
  const base = new URL(baseUrl).origin;
  const apiFor = (session: PlatformSession) => createConsoleApi({ base, session, timeoutMs });
  return {
    signIn: (input) => signIn(input, { base, browsers, timeoutMs }),
    async listPlaces(session) {
      return parseBusinesses(await apiFor(session).get("/api/refined-businesses"));
    },
    async readReply(session, place, platformReviewId) {
      const api = apiFor(session);
      await assertOwnShop(api, place);
      return toSeenReply((await findReview(api, place, platformReviewId)).reply);
    },
    async postReply(session, place, { platformReviewId, text }) {
      const api = apiFor(session);
      await assertOwnShop(api, place);
      const { placeId, bookingBusinessId } = idsOf(place);
      const input = { text, reviewId: platformReviewId, placeId, bookingBusinessId: Number(bookingBusinessId) };
      try {
        await api.graphql("createReply", createReplyMutation, input, place);
      } catch (error) {
        if (!(error instanceof VendorError && error.kind === "rejected")) throw error;
        if (!(await isThere(api, place, platformReviewId, text))) throw error;
      }
      return { replyId: null };
    },
  };
}

/** The session must be for this very shop: a session of another account is refused before anything is read or written. */
async function assertOwnShop(api: ConsoleApi, place: PlatformPlace): Promise<void> {
  const { placeId, placeSeq } = idsOf(place);
  const shop = parseBusiness(await api.get(`/api/refined-businesses/place-seq/${encodeURIComponent(placeSeq)}`));
  if (shop?.platformStoreId !== placeId || shop.platformIds.placeSeq !== placeSeq)
    throw new VendorError("wrong-shop", "the session belongs to another shop");
}

function idsOf(place: PlatformPlace): { placeId: string; placeSeq: string; bookingBusinessId: string } {
  const { placeSeq, bookingBusinessId } = place.platformIds;
  if (!placeSeq || !bookingBusinessId)
    throw new VendorError("session-expired", "the shop is not connected to the console");
  return { placeId: place.platformStoreId, placeSeq, bookingBusinessId };
}

/** Looks in the days around the review's making first, then through everything. */
async function findReview(api: ConsoleApi, place: PlatformPlace, reviewId: string): Promise<SeenReview> {
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
  const { placeId, bookingBusinessId } = idsOf(place);
  for (let page = 1; page <= mostPages; page += 1) {
    const input = { placeId, bookingBusinessId, page, size: pageSize, sort: "CreatedDesc", ...window };
    const { reviews, totalCount } = parseReviews(await api.graphql("getReviews", reviewsQuery, input, place));
    const found = reviews.find((review) => review.id === reviewId);
    if (found) return found;
    if (reviews.length === 0 || page * pageSize >= totalCount) return null;
  }
  return null;
}

/** After a refusal: whether the text is there all the same, because an earlier attempt had succeeded unheard. */
async function isThere(api: ConsoleApi, place: PlatformPlace, reviewId: string, text: string): Promise<boolean> {
  const seen: SeenReply = toSeenReply((await findReview(api, place, reviewId)).reply);
  return seen.state !== "none" && seen.text.trim() === text.trim();
}
