import { kstDay } from "@/sandbox/core/kst";
import type { Random } from "@/sandbox/core/random";
import { keywordCodes, kindOf } from "./keywords";
import { nicknameOn } from "./nickname-on";
import type { NewReview, Review } from "./review";
import type { Shop } from "./shop";

const starsReturned = new Date("2026-04-06T00:00:00+09:00");
const meals = ["점심에 방문", "저녁에 방문"] as const;
const waits = ["대기 시간 바로 입장", "대기 시간 10분 이내", "대기 시간 30분 이내"] as const;
const companions = ["혼자", "친구", "연인・배우자", "부모님", "아이", "지인・동료"] as const;

/** A whole review from what is known of it; what is missing is drawn from `random`, fitting the shop. */
export function makeReview(shop: Shop, given: NewReview, random: Random, now: Date): Review {
  const createdAt = new Date(given.createdAt ?? now);
  const seconds = Math.floor(createdAt.getTime() / 1_000);
  const stars = given.stars ?? null;
  const reviewCount = random.int(1, 240);
  return {
    id: given.id ?? seconds.toString(16).padStart(8, "0") + random.hex(16),
    placeId: shop.placeId,
    author: {
      id: random.hex(24),
      nickname: given.nickname ?? nicknameOn("naver", random),
      reviewCount,
      imageCount: random.int(0, reviewCount * 3),
      followerCount: random.int(0, 40),
    },
    body: given.body ?? null,
    stars,
    publicRating: given.publicRating !== undefined ? given.publicRating : publicRating(stars, createdAt, random),
    keywords: given.keywords ?? drawKeywords(shop, random, stars !== null && stars < 3 ? 1 : 4),
    visitTags: given.visitTags ?? visitTags(shop, random),
    visitCount: given.visitCount ?? (random.chance(0.7) ? 1 : random.int(2, 9)),
    visitedOn: given.visitedOn ?? kstDay(new Date(createdAt.getTime() - random.int(0, 3) * 86_400_000)),
    createdAt: createdAt.toISOString(),
    editedAt: null,
    origin: given.origin !== undefined ? given.origin : originOf(shop, random),
    photos: given.photos ?? (random.chance(0.45) ? random.int(1, 6) : 0),
    language: given.language ?? "ko",
    product: given.product ?? null,
    viewCount: given.viewCount ?? random.int(3, 900),
    reactions: given.reactions ?? (random.chance(0.3) ? random.int(1, 12) : 0),
    status: "visible",
    reply: given.reply ?? null,
  };
}

/** At most `most` votes, the first of the shop's keywords likelier than the last. */
export function drawKeywords(shop: Shop, random: Random, most: number, fewest = 0): string[] {
  const rest = keywordCodes(shop);
  const count = random.int(fewest, most);
  return Array.from({ length: count }, () => rest.splice(Math.floor(rest.length * random.next() ** 1.8), 1)).flat();
}

/** The live mix: most reviews say null, some 0, and a star shows only where one could be given and was. */
function publicRating(stars: number | null, createdAt: Date, random: Random): number | null {
  if (stars !== null && createdAt >= starsReturned && random.chance(0.38)) return stars;
  return random.chance(0.12) ? 0 : null;
}

/** Whether a star could be given on that day at all. */
export function starsExist(createdAt: Date): boolean {
  return createdAt >= starsReturned;
}

function visitTags(shop: Shop, random: Random): string[] {
  switch (kindOf(shop)) {
    case "salon":
    case "clinic":
    case "grooming":
      return ["예약 후 이용"];
    case "stay":
      return ["예약 후 이용", random.pick(companions)];
    default: {
      const tags: string[] = [random.pick(meals)];
      if (random.chance(0.6)) tags.push("예약 없이 이용", random.pick(waits));
      if (random.chance(0.7)) tags.push(random.pick(companions));
      return tags;
    }
  }
}

function originOf(shop: Shop, random: Random): string | null {
  const booked = ["salon", "stay", "clinic", "grooming"].includes(kindOf(shop));
  if (booked) return random.chance(0.85) ? "예약" : "영수증";
  const draw = random.next();
  return draw < 0.82 ? "영수증" : draw < 0.9 ? "결제내역" : draw < 0.96 ? "예약" : null;
}
