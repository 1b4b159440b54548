import type { BrowserPool } from "@/server/integrations/browser/browser-pool";
import type { EgressFetch } from "@/server/integrations/egress-fetch";
import type { Pace } from "@/server/integrations/pace";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import type { ReplyPublisher, SeenReply } from "@/server/integrations/reply-publisher/reply-publisher";
import { parseBusinesses } from "@/server/integrations/smartplace/businesses";
import { type ConsoleApi, createConsoleApi } from "@/server/integrations/smartplace/console-api";
import { consoleIdsOf } from "@/server/integrations/smartplace/console-ids";
import { assertOwnShop } from "@/server/integrations/smartplace/own-shop";
import { VendorError } from "@/server/integrations/vendor-error";
import { findReview } from "./find-review";
import { toSeenReply } from "./parse";
import { createReplyMutation } from "./queries";
import { removeByHand, rewriteByHand } from "./review-desk";
import { signIn } from "./sign-in";

export { smartPlaceHosts } from "./hosts";

type SmartPlaceOptions = {
  /** https://new.smartplace.naver.com, or a sandbox that serves the console and Naver's sign-in below one address. */
  baseUrl: string;
  browsers: BrowserPool;
  fetch: EgressFetch;
  /** Waited for before each request, and before each page and button in a browser. */
  pace: Pace;
  timeoutMs?: number;
};

/**
 * Naver's owner console. Plain HTTP lists, reads and posts; signing in, editing and deleting go through a browser, as the
 * owner does it. Nothing is kept between calls.
 */
export function createSmartPlacePublisher(options: SmartPlaceOptions) {
  const { baseUrl, browsers, fetch, pace, timeoutMs = 20_000 } = options;
  const base = new URL(baseUrl).origin;
  const desk = { base, browsers, pace, timeoutMs };
  const apiFor = (session: PlatformSession) => createConsoleApi({ base, session, fetch, timeoutMs, pace });
  const ownApi = async (session: PlatformSession, place: PlatformPlace) => {
    const api = apiFor(session);
    await assertOwnShop(api, place);
    return api;
  };
  return {
    signIn: (input) => signIn(input, desk),
    async listPlaces(session) {
      return parseBusinesses(await apiFor(session).get("/api/refined-businesses"));
    },
    async readReply(session, place, platformReviewId) {
      return seenReply(await ownApi(session, place), place, platformReviewId);
    },
    async postReply(session, place, { platformReviewId, text }) {
      const api = await ownApi(session, place);
      const { placeId, bookingBusinessId } = consoleIdsOf(place);
      const input = { text, reviewId: platformReviewId, placeId, bookingBusinessId: Number(bookingBusinessId) };
      try {
        await api.graphql("createReply", createReplyMutation, input, place);
      } catch (error) {
        if (!(error instanceof VendorError && error.kind === "rejected")) throw error;
        if (!says(await seenReply(api, place, platformReviewId), text)) throw error;
      }
      return { replyId: null };
    },
    async editReply(session, place, { platformReviewId, text }) {
      const api = await ownApi(session, place);
      const seen = await seenReply(api, place, platformReviewId);
      if (seen.state === "none") throw new VendorError("rejected", "there is no reply to edit");
      if (says(seen, text)) return;
      await rewriteByHand(desk, session, place, { platformReviewId, before: seen.text, text });
      if (!says(await seenReply(api, place, platformReviewId), text))
        throw new VendorError("temporary", "the console still shows the old reply");
    },
    async deleteReply(session, place, platformReviewId) {
      const api = await ownApi(session, place);
      const seen = await seenReply(api, place, platformReviewId);
      if (seen.state === "none") return;
      await removeByHand(desk, session, place, { platformReviewId, before: seen.text });
      if ((await seenReply(api, place, platformReviewId)).state !== "none")
        throw new VendorError("temporary", "the console still shows the reply");
    },
  } satisfies ReplyPublisher;
}

const seenReply = async (api: ConsoleApi, place: PlatformPlace, reviewId: string): Promise<SeenReply> =>
  toSeenReply((await findReview(api, place, reviewId)).reply);

const says = (seen: SeenReply, text: string): boolean => seen.state !== "none" && seen.text.trim() === text.trim();
