import { z } from "zod";
import { type Answer, json, type SiteRequest } from "@/sandbox/core/router";
import { accountOf, type GoogleWorld, readJson, withoutEmpty } from "./accounts-api";
import type { GoogleOwner, Listing } from "./business";
import { forbidden, invalidArgument, notFound, tooMany } from "./errors";
import { takeReply } from "./moderation";
import { pageOf } from "./paging";
import type { GoogleReview } from "./review";
import { replyItem, reviewItem } from "./review-item";

const replyBytes = 4_096;
const editsPerMinute = 10;

const orders: Record<string, (one: GoogleReview, two: GoogleReview) => number> = {
  rating: (one, two) => one.stars - two.stars,
  "rating desc": (one, two) => two.stars - one.stars,
  "updateTime desc": () => 0,
};

type Call = { owner: GoogleOwner; request: SiteRequest };

/** `mybusiness.googleapis.com/v4`: reviews and replies of the locations a login manages. */
export function createReviewsApi(world: GoogleWorld) {
  const { business, now } = world;
  const edits = new Map<string, number[]>();

  /** The location in the address, if this login manages it and Google has verified it. */
  function locationOf({ owner, request }: Call): { listing: Listing; name: string } | Answer {
    const { account: accountId, location } = request.params;
    const listing = business.listingOf(location ?? "");
    if (!listing) return notFound();
    const mayManage = accountOf(owner, accountId)?.placeIds.includes(listing.placeId);
    // ASSUMED: the code for an unverified location is not known.
    if (!mayManage || !listing.verified || request.mode === "unverified") return forbidden();
    return { listing, name: `accounts/${accountId}/locations/${shownLocation(listing, request)}` };
  }
  const shownLocation = (listing: Listing, { mode }: SiteRequest): string =>
    mode === "wrong-location" ? "19999999999999999999" : listing.locationId;

  function reviewOf(call: Call): { review: GoogleReview; name: string } | Answer {
    const found = locationOf(call);
    if ("status" in found) return found;
    const review = business.review(call.request.params.review ?? "");
    return review?.placeId === found.listing.placeId ? { review, name: found.name } : notFound();
  }

  function mayEdit(locationId: string): boolean {
    const since = now().getTime() - 60_000;
    const recent = (edits.get(locationId) ?? []).filter((at) => at > since);
    edits.set(locationId, recent);
    if (recent.length >= editsPerMinute) return false;
    recent.push(now().getTime());
    return true;
  }

  return {
    list(call: Call): Answer {
      const found = locationOf(call);
      if ("status" in found) return found;
      const { searchParams, origin } = call.request.url;
      const order = orders[searchParams.get("orderBy") ?? "updateTime desc"];
      const all = business.reviews(found.listing.placeId);
      const listed = order && pageOf(all.toSorted(order), searchParams, { usual: 50, most: 50 });
      if (!listed) return invalidArgument("Request contains an invalid argument.");
      const average = all.reduce((sum, { stars }) => sum + stars, 0) / Math.max(all.length, 1);
      return json(
        withoutEmpty({
          [call.request.mode === "layout-changed" ? "reviewList" : "reviews"]: listed.items.map((review) =>
            reviewItem(review, found.name, origin, now()),
          ),
          averageRating: Math.round(average * 10) / 10,
          totalReviewCount: all.length,
          nextPageToken: listed.nextPageToken,
        }),
      );
    },
    get(call: Call): Answer {
      const found = reviewOf(call);
      if ("status" in found) return found;
      return json(reviewItem(found.review, found.name, call.request.url.origin, now()));
    },
    reply(call: Call): Answer {
      const found = reviewOf(call);
      if ("status" in found) return found;
      const wanted = ReplySchema.safeParse(readJson(call.request.body));
      if (!wanted.success || Buffer.byteLength(wanted.data.comment) > replyBytes)
        return invalidArgument("Request contains an invalid argument.");
      if (!mayEdit(call.request.params.location ?? "")) return tooMany(String(editsPerMinute));
      const violation = call.request.mode === "reject-reply" ? "OFF_TOPIC" : null;
      const reply = takeReply(wanted.data.comment, now(), world.replyDelayMs(), violation);
      business.record({ type: "review-set", review: { ...found.review, reply } });
      return json(replyItem(reply, now()));
    },
    deleteReply(call: Call): Answer {
      const found = reviewOf(call);
      if ("status" in found) return found;
      // ASSUMED: taking away what is not there is a 404.
      if (!found.review.reply) return notFound();
      if (!mayEdit(call.request.params.location ?? "")) return tooMany(String(editsPerMinute));
      business.record({ type: "review-set", review: { ...found.review, reply: null } });
      return json({});
    },
  };
}

const ReplySchema = z.object({ comment: z.string().trim().min(1) });
