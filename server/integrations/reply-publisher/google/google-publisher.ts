import { replyLength, replyLimits } from "@/server/domain/platform";
import type { GoogleClient } from "@/server/integrations/google/client";
import type { GoogleHosts } from "@/server/integrations/google/hosts";
import { listLocations } from "@/server/integrations/google/login";
import { placeName } from "@/server/integrations/google/place-name";
import { GoogleRefusal } from "@/server/integrations/google/refusal";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import type { ReplyPublisher, SeenReply } from "@/server/integrations/reply-publisher/reply-publisher";
import { ReviewGone } from "@/server/integrations/reply-publisher/review-gone";
import { VendorError } from "@/server/integrations/vendor-error";
import { parseSeenReply } from "./parse";

type PublisherOptions = { client: GoogleClient; hosts: GoogleHosts };

/** Google's reply API. Its PUT replaces whatever is there without a word, so every write looks first. */
export function createGooglePublisher({ client, hosts }: PublisherOptions): ReplyPublisher {
  const reviewUrl = (place: PlatformPlace, reviewId: string): string =>
    `${hosts.reviews}/${placeName(place)}/reviews/${encodeURIComponent(reviewId)}`;

  async function look(session: PlatformSession, place: PlatformPlace, reviewId: string): Promise<SeenReply> {
    const url = reviewUrl(place, reviewId);
    const answer = await client.call(session, { url, about: "location" }).catch(inWords);
    return parseSeenReply(answer, { locationId: place.platformStoreId, reviewId });
  }

  async function put(session: PlatformSession, place: PlatformPlace, reviewId: string, text: string): Promise<void> {
    const max = replyLimits.google?.max ?? 0;
    if (replyLength("google", text) > max) throw new VendorError("rejected", `글이 너무 길어요 (${max}바이트까지)`);
    const url = `${reviewUrl(place, reviewId)}/reply`;
    await client.call(session, { url, method: "PUT", body: { comment: text }, about: "location" }).catch(inWords);
  }

  return {
    listPlaces: async (session) =>
      (await listLocations(client, hosts, session)).map(({ platformStoreId, platformIds }) => ({
        platformStoreId,
        platformIds,
      })),
    readReply: look,
    async postReply(session, place, { platformReviewId, text }) {
      const seen = await look(session, place, platformReviewId);
      const isFree = seen.state === "none" || seen.state === "refused";
      if (!isFree && !isSame(seen.text, text)) throw new VendorError("rejected", "다른 답글이 이미 있어요");
      if (isFree) await put(session, place, platformReviewId, text);
      return { replyId: null };
    },
    async editReply(session, place, { platformReviewId, text }) {
      const seen = await look(session, place, platformReviewId);
      if (seen.state === "none") throw new VendorError("rejected", "고칠 답글이 없어요");
      const isUpToDate = seen.state !== "refused" && isSame(seen.text, text);
      if (!isUpToDate) await put(session, place, platformReviewId, text);
    },
    async deleteReply(session, place, platformReviewId) {
      if ((await look(session, place, platformReviewId)).state === "none") return;
      const url = `${reviewUrl(place, platformReviewId)}/reply`;
      try {
        await client.call(session, { url, method: "DELETE", about: "location" });
      } catch (error) {
        // Somebody took it away in between.
        const isGone = error instanceof GoogleRefusal && error.kind === "rejected" && error.status === 404;
        if (!isGone) throw error;
      }
    },
  };
}

/** A refusal the owner can do something about says so: an account that lost the shop, a review that has gone. */
function inWords(error: unknown): never {
  if (!(error instanceof GoogleRefusal) || error.kind !== "rejected") throw error;
  if (error.status === 403) throw new VendorError("wrong-shop", "the account may not answer for this location");
  throw error.status === 404 ? new ReviewGone("the review is not at Google any more") : error;
}

const isSame = (one: string, two: string): boolean => one.normalize("NFC").trim() === two.normalize("NFC").trim();
