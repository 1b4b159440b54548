import { z } from "zod";
import type { Random } from "@/sandbox/core/random";
import { chosenNicknames } from "@/sandbox/data/nicknames";

/** 가성비, 친절, 분위기, 주차, 맛. */
export const strengths = [
  { id: 5, name: "맛" },
  { id: 1, name: "가성비" },
  { id: 2, name: "친절" },
  { id: 3, name: "분위기" },
  { id: 4, name: "주차" },
] as const;

/** How the shop's answer is written into `place_owner_reply`: its real shape is unknown, so all of these occur. */
export const replyShapes = ["text", "contents", "dated-text", "unknown"] as const;
export type ReplyShape = (typeof replyShapes)[number];

export const KakaoReviewSchema = z.object({
  /** Every answer writes it as a number, most of them beyond 2^53. */
  id: z.string().regex(/^\d{8,19}$/),
  placeId: z.string(),
  author: z.object({
    id: z.string().regex(/^\d+$/),
    nickname: z.string(),
    reviewCount: z.int(),
    followerCount: z.int(),
    averageScore: z.number(),
  }),
  stars: z.int().min(1).max(5),
  body: z.string().nullable(),
  strengths: z.array(z.int()),
  photos: z.int().nonnegative(),
  likes: z.int().nonnegative(),
  registeredAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  status: z.enum(["visible", "taken-down", "deleted"]),
  reply: z.object({ text: z.string(), at: z.iso.datetime(), shape: z.enum(replyShapes) }).nullable(),
});
export type KakaoReview = z.infer<typeof KakaoReviewSchema>;

export const NewKakaoReviewSchema = KakaoReviewSchema.pick({
  stars: true,
  body: true,
  strengths: true,
  photos: true,
  registeredAt: true,
})
  .partial()
  .extend({ nickname: z.string().optional() });
/** What a test has to say of a review; the rest is made up. */
export type NewKakaoReview = z.infer<typeof NewKakaoReviewSchema>;

const longIdsSince = new Date("2025-06-01T00:00:00+09:00");
const longIdsFrom = 9_100_000_000_000_000_000n;

/** A whole review; its id rises with the time of writing and is not among the taken ones. */
export function makeKakaoReview(
  placeId: string,
  given: NewKakaoReview,
  { random, now, isTaken }: { random: Random; now: Date; isTaken: (id: string) => boolean },
): KakaoReview {
  const at = new Date(given.registeredAt ?? now);
  const registeredAt = new Date(Math.floor(at.getTime() / 1_000) * 1_000).toISOString();
  let id = BigInt(at.getTime()) * 1_000n + BigInt(random.int(0, 999)) + (at < longIdsSince ? 0n : longIdsFrom);
  while (isTaken(String(id))) id += 1n;
  const stars = given.stars ?? random.pick([5, 5, 5, 4, 4, 3, 1]);
  return {
    id: String(id),
    placeId,
    author: {
      id: String(longIdsFrom + BigInt(random.int(1, 900_000_000))),
      nickname: given.nickname ?? random.pick(chosenNicknames),
      reviewCount: random.int(1, 320),
      followerCount: random.int(0, 40),
      averageScore: random.int(25, 50) / 10,
    },
    stars,
    body: given.body ?? null,
    strengths: given.strengths ?? (stars > 3 ? strengths.map(({ id }) => id).filter(() => random.chance(0.3)) : []),
    photos: given.photos ?? (random.chance(0.35) ? random.int(1, 4) : 0),
    likes: random.chance(0.3) ? random.int(1, 12) : 0,
    registeredAt,
    updatedAt: registeredAt,
    status: "visible",
    reply: null,
  };
}
