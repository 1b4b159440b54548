import type { Random } from "@/sandbox/core/random";
import type { GoogleReview, NewGoogleReview } from "./review";

const names = [
  "김서연",
  "박지훈",
  "이민재",
  "최유진",
  "정하늘",
  "강도윤",
  "조은채",
  "윤서준",
  "임수빈",
  "한지우",
  "오세훈",
  "송다인",
  "Minji Kim",
  "Jae Park",
  "Hyunwoo L.",
  "David Chen",
  "Emma Wilson",
  "Yuki Tanaka",
  "Lucas Martin",
  "S. Lee",
] as const;
const digits = [0, 3, 6, 9] as const;

/** A whole review from what is known of it; what is missing is drawn from `random`. */
export function makeGoogleReview(placeId: string, given: NewGoogleReview, random: Random, now: Date): GoogleReview {
  const isAnonymous = given.isAnonymous ?? random.chance(0.05);
  return {
    reviewId: given.reviewId ?? `AbFvOq${Buffer.from(random.hex(48), "hex").toString("base64url")}`,
    placeId,
    displayName: given.displayName ?? (isAnonymous ? "Google 사용자" : random.pick(names)),
    isAnonymous,
    stars: given.stars ?? random.pick([5, 5, 4, 4, 3, 2, 1]),
    comment: given.comment ?? null,
    translation: given.translation ?? null,
    photos: given.photos ?? (random.chance(0.2) ? random.int(1, 3) : 0),
    createdAt: given.createdAt ?? now.toISOString(),
    editedAt: given.editedAt ?? null,
    fractionDigits: given.fractionDigits ?? random.pick(digits),
    isDeleted: false,
    reply: given.reply ?? null,
  };
}

/** Filler for load, not for reading: numbered, so that no two are alike, over the last year. */
export const fillerReviews = (placeId: string, count: number, random: Random, now: Date): GoogleReview[] =>
  Array.from({ length: count }, (_, index) => {
    const createdAt = new Date(now.getTime() - random.int(1, 365 * 86_400) * 1_000).toISOString();
    return makeGoogleReview(placeId, { comment: `국물이 진하고 친절했어요. (${index + 1}번)`, createdAt }, random, now);
  });
