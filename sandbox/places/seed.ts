import { createRandom, type Random, seedOf } from "@/sandbox/core/random";
import { type Answers, noAnswers, pastAnswer } from "./past-answer";
import { drawKeywords, makeReview, starsExist } from "./make-review";
import type { PlaceEvent } from "./places";
import type { OwnerReply, Review } from "./review";
import type { Shop } from "./shop";
import { drawStars } from "./written-stars";
import { writtenAt } from "./written-at";
import type { WrittenReview } from "./written-review";

const dayMs = 86_400_000;
const keywordsByMood = { good: [2, 5], mixed: [0, 2], bad: [0, 1], plain: [1, 3] } as const;

/** A demo shop with its past on Naver: the same for the same seed and moment. */
export function seedShop(
  shop: Shop,
  written: WrittenReview[],
  seed: number,
  now: Date,
  answers: Answers = noAnswers,
): PlaceEvent {
  const random = createRandom(seedOf(`${seed}:${shop.placeId}`));
  return { type: "shop-added", shop, reviews: written.map((entry) => pastReview(shop, entry, random, now, answers)) };
}

function pastReview(shop: Shop, entry: WrittenReview, random: Random, now: Date, answers: Answers): Review {
  const createdAt = writtenAt(shop, entry, random, now);
  const review = fromWritten(shop, entry, createdAt, random);
  const answer = pastAnswer(answers, entry.body, createdAt, now);
  const editedAt = new Date(Math.min(createdAt.getTime() + random.int(1, 20) * dayMs, now.getTime())).toISOString();
  return {
    ...review,
    ...(entry.editedTo === undefined ? {} : { body: entry.editedTo, editedAt }),
    status: entry.takenDown ? "taken-down" : "visible",
    reply: replyTo(shop, entry, createdAt, random, now) ?? (answer && replyAt(shop, answer.text, answer.at)),
  };
}

/** A hand-written review as it would stand on Naver had it been written at that moment. */
export function fromWritten(shop: Shop, entry: WrittenReview, createdAt: Date, random: Random): Review {
  const [fewest, most] = keywordsByMood[entry.mood];
  const drawnStars = random.chance(0.75) ? drawStars(entry, random) : null;
  const stars = entry.stars === undefined ? drawnStars : entry.stars;
  const { nickname, photos, visitCount, product, language, origin } = entry;
  return makeReview(
    shop,
    {
      ...Object.fromEntries(
        Object.entries({ nickname, photos, visitCount, product, language, origin }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
      body: entry.body,
      createdAt: createdAt.toISOString(),
      stars: starsExist(createdAt) ? stars : null,
      keywords: entry.keywords ?? drawKeywords(shop, random, most, fewest),
    },
    random,
    createdAt,
  );
}

function replyTo(shop: Shop, entry: WrittenReview, createdAt: Date, random: Random, now: Date): OwnerReply | null {
  if (entry.reply === undefined) return null;
  const at = new Date(Math.min(createdAt.getTime() + random.int(2, 60) * 3_600_000, now.getTime()));
  const reply = replyAt(shop, entry.reply, at);
  if (!entry.replySuspended) return reply;
  return {
    ...reply,
    suspendReason: "게시물 운영정책에 위배되어 게시가 중단되었습니다.",
    suspendedAt: reply.postedAt,
  };
}

function replyAt(shop: Shop, text: string, at: Date): OwnerReply {
  const postedAt = at.toISOString();
  return {
    text,
    postedAt,
    updatedAt: postedAt,
    visibleAt: postedAt,
    postedBy: shop.name,
    qualified: true,
    suspendReason: null,
    suspendedAt: null,
  };
}
