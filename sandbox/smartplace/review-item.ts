import { seedOf } from "@/sandbox/core/random";
import { startOfKstDay } from "@/sandbox/core/kst";
import { keywordCategory, keywordName } from "@/sandbox/places/keywords";
import { isSuspended, type OwnerReply, type Review, shownBody } from "@/sandbox/places/review";
import type { Shop } from "@/sandbox/places/shop";

/** A review as `reviews.items[]` gives it to the owner. Field names: facts A2 (M); inner types are ASSUMED. */
export function ownerReviewItem(shop: Shop, review: Review, now: Date, origin: string) {
  const text = shownBody(review);
  const takenDown = review.status === "taken-down";
  const rating = { contentRating: review.stars, rating: seedOf(review.id) % 2 === 0 ? review.stars : null };
  return {
    __typename: "Review",
    id: review.id,
    author: {
      __typename: "ReviewAuthor",
      displayName: review.author.nickname,
      reviewCount: review.author.reviewCount,
      imageCount: review.author.imageCount,
      profileImage: null,
      visitCount: review.visitCount,
      userId: null,
    },
    placeDetail: { __typename: "PlaceDetail", id: review.placeId },
    bookingDetail:
      review.product === null
        ? null
        : {
            __typename: "BookingDetail",
            bookingUserDetail: null,
            business: shop.bookingBusinessId,
            bizItem: review.product,
            items: null,
          },
    content: {
      __typename: "ReviewContent",
      text,
      mediaItems: Array.from({ length: review.photos }, (_, index) =>
        mediaItem(`${origin}/photo/${shop.type}/${review.id}-${index}.svg`, index),
      ),
      rating: rating.contentRating,
      tags: { __typename: "ReviewTags", votedKeywords: votedKeywords(review.keywords) },
      textGradeInspection: { __typename: "TextGradeInspection", grade: "NORMAL" },
    },
    reply: review.reply && ownerReply(shop, review.reply, now),
    reactionStat: {
      __typename: "ReactionStat",
      id: review.id,
      targetId: review.id,
      totalCount: review.reactions,
      sortedTypeCountEntries: [],
    },
    createdDateTime: review.createdAt,
    displayUpdatedDateTime: review.editedAt ?? review.createdAt,
    rating: rating.rating,
    isSuspended: takenDown,
    suspendPostingReason: takenDown ? "게시중단 요청" : null,
    isQualified: true,
    source: review.origin,
    mainPov: null,
    visitCount: review.visitCount,
    visitDateTime: startOfKstDay(review.visitedOn).toISOString(),
    cp: null,
    hasReply: review.reply !== null,
    hasText: Boolean(text),
    hasVotedKeyword: review.keywords.length > 0,
    hasNegativeTextGrade: false,
  };
}

export function ownerReply(shop: Shop, reply: OwnerReply, now: Date) {
  const suspended = isSuspended(reply, now);
  return {
    __typename: "ReviewReply",
    text: reply.text,
    isSuspended: suspended,
    isQualified: reply.qualified,
    createdDateTime: reply.postedAt,
    updatedDateTime: reply.updatedAt,
    isDeleted: false,
    useReplyCandidate: false,
    replierDisplayName: shop.name,
    suspendPostingReason: suspended ? reply.suspendReason : null,
  };
}

function mediaItem(url: string, index: number) {
  return {
    __typename: "ReviewMedia",
    id: String(index),
    type: "image",
    thumbnail: url,
    url,
    trailer: null,
    metadata: null,
  };
}

function votedKeywords(codes: string[]) {
  const categories = [...new Set(codes.map(keywordCategory))];
  return categories.map((category) => ({
    __typename: "VotedKeywordCategory",
    category,
    keywords: codes
      .filter((code) => keywordCategory(code) === category)
      .map((code) => ({
        __typename: "VotedKeyword",
        code,
        emojiCode: null,
        emojiUrl: null,
        label: { __typename: "KeywordLabel", ko: keywordName(code) },
      })),
  }));
}
