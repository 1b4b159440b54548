import { z } from "zod";
import type { Clock } from "@/sandbox/core/clock";
import type { Random } from "@/sandbox/core/random";
import type { Places } from "@/sandbox/places/places";
import { type KakaoBook, kakaoIdOf } from "./book";
import {
  type KakaoReview,
  makeKakaoReview,
  type NewKakaoReview,
  NewKakaoReviewSchema,
  type ReplyShape,
  replyShapes,
} from "./review";

/** What a test can do on Kakao Map; shops are named by their `placeId`, as everywhere in the control. */
export type KakaoControl = {
  kakaoId(placeId: string): Promise<string>;
  kakaoReviews(placeId: string): Promise<KakaoReview[]>;
  addKakaoReview(placeId: string, review: NewKakaoReview): Promise<string>;
  /** `count` made-up reviews of the last year, for load; they are not kept over a restart. */
  addKakaoReviews(placeId: string, count: number): Promise<number>;
  editKakaoReview(reviewId: string, change: Partial<Pick<KakaoReview, "body" | "stars">>): Promise<void>;
  deleteKakaoReview(reviewId: string): Promise<void>;
  takeDownKakaoReview(reviewId: string): Promise<void>;
  /** The owner answers in 매장관리; null takes the answer away. */
  answerKakaoReview(reviewId: string, text: string | null, shape?: ReplyShape): Promise<void>;
  /** False: "후기 미제공". */
  offerKakaoReviews(placeId: string, offered: boolean): Promise<void>;
};

const id = z.string().min(1);

export const kakaoArguments: Record<keyof KakaoControl, z.ZodType<unknown[]>> = {
  kakaoId: z.tuple([id]),
  kakaoReviews: z.tuple([id]),
  addKakaoReview: z.tuple([id, NewKakaoReviewSchema]),
  addKakaoReviews: z.tuple([id, z.int().positive().max(1_000_000)]),
  editKakaoReview: z.tuple([id, NewKakaoReviewSchema.pick({ body: true, stars: true })]),
  deleteKakaoReview: z.tuple([id]),
  takeDownKakaoReview: z.tuple([id]),
  answerKakaoReview: z.tuple([id, z.string().nullable(), z.enum(replyShapes).optional()]),
  offerKakaoReviews: z.tuple([id, z.boolean()]),
};

type KakaoWorld = { kakao: KakaoBook; places: Places; random: Random; clock: Clock };

export function kakaoControl({ kakao, places, random, clock }: KakaoWorld): KakaoControl {
  function known(placeId: string): string {
    if (!places.shop(placeId)) throw new Error(`no shop ${placeId}`);
    return placeId;
  }
  function reviewOf(reviewId: string): KakaoReview {
    const review = kakao.review(reviewId);
    if (!review) throw new Error(`no review ${reviewId} on Kakao Map`);
    return review;
  }
  const isTaken = (taken: string) => kakao.review(taken) !== null;
  const make = (placeId: string, given: NewKakaoReview) =>
    makeKakaoReview(placeId, given, { random, now: clock.now(), isTaken });

  return {
    kakaoId: async (placeId) => kakaoIdOf(known(placeId)),
    kakaoReviews: async (placeId) => kakao.listed(known(placeId)),
    async addKakaoReview(placeId, given) {
      const review = make(known(placeId), given);
      kakao.record({ type: "reviews-added", placeId, reviews: [review] });
      return review.id;
    },
    async addKakaoReviews(placeId, count) {
      for (let index = 0; index < count; index += 1) {
        const registeredAt = new Date(clock.now().getTime() - random.int(1, 365 * 86_400) * 1_000).toISOString();
        const review = make(known(placeId), {
          body: `${index + 1}번째로 남기는 후기예요. 잘 먹었습니다.`,
          registeredAt,
        });
        kakao.apply({ type: "reviews-added", placeId, reviews: [review] });
      }
      return kakao.listed(placeId).length;
    },
    async editKakaoReview(reviewId, change) {
      kakao.record({ type: "review-edited", id: reviewOf(reviewId).id, at: clock.now().toISOString(), change });
    },
    deleteKakaoReview: async (reviewId) => kakao.record({ type: "review-deleted", id: reviewOf(reviewId).id }),
    takeDownKakaoReview: async (reviewId) => kakao.record({ type: "review-taken-down", id: reviewOf(reviewId).id }),
    async answerKakaoReview(reviewId, text, shape = "contents") {
      const reply = text === null ? null : { text, at: clock.now().toISOString(), shape };
      kakao.record({ type: "reply-set", id: reviewOf(reviewId).id, reply });
    },
    async offerKakaoReviews(placeId, offered) {
      kakao.record({ type: "reviews-offered", placeId: known(placeId), offered });
    },
  };
}
