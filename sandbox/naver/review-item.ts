import { kstDay, startOfKstDay } from "@/sandbox/core/kst";
import { seedOf } from "@/sandbox/core/random";
import { keywordName } from "@/sandbox/places/keywords";
import { isSuspended, type OwnerReply, type Review, shownBody } from "@/sandbox/places/review";
import type { Shop } from "@/sandbox/places/shop";
import { fullDate, shortDate } from "./dates";

/**
 * A review as `visitorReviews.items[]` gives it. Field names: facts A1 (H); types of nested nulls are ASSUMED. Photos
 * live under `origin` where the live site names pup-review-phinf.pstatic.net.
 */
export function reviewItem(shop: Shop, review: Review, now: Date, origin: string) {
  const draw = seedOf(review.id);
  const media = Array.from({ length: review.photos }, (_, index) =>
    mediaOf(`${origin}/photo/${shop.type}/${review.id}-${index}.svg`),
  );
  return {
    __typename: "VisitorReview",
    id: review.id,
    reviewId: review.id,
    cursor: cursorOf(review),
    rating: review.publicRating,
    author: authorOf(review),
    nickname: review.author.nickname,
    body: shownBody(review),
    thumbnail: media[0]?.thumbnail ?? null,
    media,
    tags: [],
    status: "PUBLISHED",
    visitCount: review.visitCount,
    viewCount: review.viewCount,
    visited: shortDate(review.visitedOn, now),
    created: shortDate(kstDay(new Date(review.createdAt)), now),
    representativeVisitDateTime: draw % 5 === 0 ? null : visitMoment(review.visitedOn),
    showRepresentativeVisitDateTime: draw % 5 !== 0,
    reply: replyOf(review.reply, now, draw),
    originType: review.origin,
    item: review.product === null ? null : { __typename: "ItemType", name: review.product, code: null, options: null },
    bookingItemName: review.product,
    showBookingItemName: review.product !== null,
    votedKeywords: review.keywords.map((code) => ({
      __typename: "VisitorReviewVotedKeyword",
      code,
      iconUrl: `https://ssl.pstatic.net/static/m/place/icon/${code}.png`,
      iconCode: code,
      name: keywordName(code),
    })),
    visitCategories: review.visitTags.map((name, index) => ({
      __typename: "VisitorReviewVisitCategory",
      code: `visit_${index}`,
      name: "",
      keywords: [{ __typename: "VisitorReviewVisitKeyword", code: `visit_${index}_${name.length}`, name }],
    })),
    reactionStat: {
      __typename: "ReactionStat",
      id: review.id,
      typeCount: [{ __typename: "ReactionTypeCount", name: "helpful", count: review.reactions }],
      totalCount: review.reactions,
    },
    hasViewerReacted: { __typename: "ReactionViewer", id: review.id, reacted: false },
    language: review.language,
    translatedText: null,
    highlightRanges: [],
    businessName: shop.name,
    userIdno: null,
    loginIdno: null,
    receiptInfoUrl: null,
    showPaymentInfo: false,
    apolloCacheId: review.id,
  };
}
export type ReviewItem = ReturnType<typeof reviewItem>;

/** Opaque to clients; carries the place in the list, so that it still works when its review is gone. */
function cursorOf(review: Review): string {
  return Buffer.from(`${review.visitedOn}|${review.author.id}`).toString("base64url");
}

export function readCursor(cursor: string): { visitedOn: string; authorId: string } | null {
  const [visitedOn, authorId, ...rest] = Buffer.from(cursor, "base64url").toString("utf8").split("|");
  return visitedOn && authorId && rest.length === 0 ? { visitedOn, authorId } : null;
}

function authorOf(review: Review) {
  const { id, nickname, reviewCount, imageCount, followerCount } = review.author;
  return {
    __typename: "VisitorReviewAuthor",
    id,
    nickname,
    from: "pcmap",
    imageUrl: null,
    borderImageUrl: null,
    objectId: id,
    url: `https://m.place.naver.com/my/${id}`,
    review: { __typename: "VisitorReviewAuthorReview", totalCount: reviewCount, imageCount, avgRating: 0 },
    theme: { __typename: "VisitorReviewAuthorTheme", totalCount: 0 },
    isFollowing: false,
    followerCount,
    followRequested: false,
  };
}

function mediaOf(thumbnail: string) {
  return {
    __typename: "VisitorReviewMedia",
    type: "image",
    thumbnail,
    thumbnailRatio: 0.75,
    class: null,
    videoId: null,
    videoUrl: null,
    trailerUrl: null,
  };
}

/** Noon in Seoul on the day of the visit, in UTC. */
function visitMoment(day: string): string {
  return new Date(startOfKstDay(day).getTime() + 12 * 3_600_000).toISOString();
}

/** A suspended reply comes with its flag, half of the time without its body; one that is not yet public does not come. */
function replyOf(reply: OwnerReply | null, now: Date, draw: number) {
  if (!reply?.qualified || new Date(reply.visibleAt) > now) return null;
  const suspended = isSuspended(reply, now);
  const day = kstDay(new Date(reply.postedAt));
  return {
    __typename: "VisitorReviewReply",
    editUrl: null,
    body: suspended && draw % 2 === 0 ? null : reply.text,
    editedBy: null,
    created: draw % 3 === 0 ? fullDate(day) : shortDate(day, now),
    date: shortDate(day, now),
    replyTitle: null,
    isReported: false,
    isSuspended: suspended,
    status: null,
  };
}
