import { kstStamp } from "@/sandbox/core/kst";
import type { KakaoPlace } from "./book";
import type { KakaoReview } from "./review";

/**
 * A review as `reviews[]` gives it; `meta.owner` is its author. Field names: facts B (H). ASSUMED: the values of `status`,
 * and that a review taken down keeps its stars and loses its text and photos. Long ids are bigint: `exactJson` writes
 * them as numbers.
 */
export function reviewItem({ kakaoId, shop }: KakaoPlace, review: KakaoReview, origin: string) {
  const isTakenDown = review.status === "taken-down";
  const place = { confirm_id: Number(kakaoId), place_name: shop.name };
  const owner = authorOf(review);
  const photos = Array.from({ length: isTakenDown ? 0 : review.photos }, (_, index) => ({
    url: `${origin}/photo/kakao/${review.id}-${index}.svg`,
    photo_id: BigInt(review.id) * 10n + BigInt(index),
    review_id: BigInt(review.id),
    updated_at: kstStamp(new Date(review.updatedAt)),
    meta: { owner, is_liked_by_me: false, view_count: review.likes * 7, like_count: 0, near: null, place },
  }));
  return {
    review_id: BigInt(review.id),
    star_rating: review.stars,
    contents: isTakenDown ? null : review.body,
    photo_count: photos.length,
    photos,
    status: isTakenDown ? "BLIND" : "NORMAL",
    strength_ids: review.strengths,
    registered_at: kstStamp(new Date(review.registeredAt)),
    updated_at: kstStamp(new Date(review.updatedAt)),
    meta: {
      owner,
      is_liked_by_me: false,
      is_owner_me: false,
      like_count: review.likes,
      like_user_profile_image_list: [],
      is_place_owner_pick: false,
      place,
      place_owner_reply: replyOf(review.reply),
    },
  };
}

function authorOf({ author }: KakaoReview) {
  return {
    map_user_id: BigInt(author.id),
    nickname: author.nickname,
    profile_image_url: `https://t1.kakaocdn.net/profile/${author.id}.jpg`,
    timeline_level: { badge: "bronze", now_level: Math.min(Math.ceil(author.reviewCount / 40), 9), show_other: true },
    review_count: author.reviewCount,
    follower_count: author.followerCount,
    average_score: author.averageScore,
    profile_status: "S",
    is_following: false,
  };
}

/** ASSUMED, all of it: only that `place_owner_reply` is there is known. */
function replyOf(reply: KakaoReview["reply"]) {
  if (!reply) return null;
  const at = kstStamp(new Date(reply.at));
  switch (reply.shape) {
    case "text":
      return reply.text;
    case "contents":
      return { contents: reply.text, registered_at: at, updated_at: at };
    case "dated-text":
      return { text: reply.text, updated_at: at };
    case "unknown":
      return { blocks: [{ type: "paragraph", body: reply.text }] };
  }
}
