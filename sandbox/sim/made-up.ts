import type { Random } from "@/sandbox/core/random";
import { makeReview } from "@/sandbox/places/make-review";
import type { Review } from "@/sandbox/places/review";
import type { Shop } from "@/sandbox/places/shop";

const openings = [
  "점심에 들렀는데",
  "퇴근길에 갔더니",
  "주말에 가족이랑 갔는데",
  "친구 소개로 갔는데",
  "두 번째 방문인데",
  "비 오는 날 갔더니",
];
const middles = [
  "국물이 진하고 반찬이 정갈했어요",
  "생각보다 오래 기다렸어요",
  "직원분이 먼저 물어봐 주셔서 좋았어요",
  "자리가 좁아서 조금 불편했어요",
  "간이 딱 맞았어요",
  "음식이 식어서 나왔어요",
];
const endings = [
  "또 갈게요",
  "다음엔 다른 메뉴로 먹어 볼래요",
  "글쎄요, 한 번이면 됐어요",
  "추천해요",
  "조금 아쉬웠어요",
  "주차만 되면 완벽해요",
];

/** Filler for load, not for reading: numbered, so that no two are alike, over the last year. */
export function madeUpReviews(shop: Shop, count: number, random: Random, now: Date): Review[] {
  return Array.from({ length: count }, (_, index) => {
    const createdAt = new Date(now.getTime() - random.int(1, 365 * 86_400) * 1_000).toISOString();
    const body = `${random.pick(openings)} ${random.pick(middles)}. ${random.pick(endings)}. (${index + 1}번)`;
    return makeReview(shop, { body, createdAt }, random, now);
  });
}
