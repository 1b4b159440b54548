import { createRandom, type Random, seedOf } from "@/sandbox/core/random";
import type { Review } from "@/sandbox/places/review";
import { type GoogleEvent, locationIdOf } from "./business";
import { makeGoogleReview } from "./make-review";
import type { GoogleReview } from "./review";

/** One guest in so many who wrote on Naver wrote the same on Google. */
const shareOfNaver = 4;

/** What only visitors from abroad write, with the translation Google puts beside it. */
const fromAbroad = [
  {
    stars: 5,
    comment: "Tiny place, huge heart. The owner drew us a map to the next café. Loved every bite.",
    translation: "작은 곳이지만 마음은 커요. 사장님이 다음 카페까지 약도를 그려 주셨어요. 한 입 한 입 다 좋았어요.",
  },
  {
    stars: 4,
    comment: "Good value and clean. Menu in English would help, but pointing worked fine.",
    translation: "가성비가 좋고 깨끗해요. 영어 메뉴가 있으면 좋겠지만 손가락으로 가리켜도 괜찮았어요.",
  },
  {
    stars: 2,
    comment: "We waited 35 minutes although half of the tables were empty. Nobody told us why.",
    translation: "자리가 절반은 비어 있었는데 35분을 기다렸어요. 왜 그런지 아무도 말해 주지 않았어요.",
  },
  {
    stars: 5,
    comment: "とても親切で、また来たいです。",
    translation: "정말 친절해서 또 오고 싶어요.",
  },
];

/** A shop's Google listing with its past: the same for the same seed and the same reviews on Naver. */
export function seedListing(placeId: string, written: Review[], seed: number, now: Date): GoogleEvent {
  const random = createRandom(seedOf(`${seed}:google:${placeId}`));
  const shared = written.filter(({ id, status }) => status === "visible" && seedOf(id) % shareOfNaver === 0);
  const foreign = fromAbroad.map((entry, index) => {
    const createdAt = new Date(now.getTime() - random.int(2, 200) * 86_400_000).toISOString();
    const translation = { text: entry.translation, first: index % 2 === 0 };
    return makeGoogleReview(placeId, { ...entry, translation, createdAt, isAnonymous: false }, random, now);
  });
  return {
    type: "listing-opened",
    listing: { placeId, locationId: locationIdOf(placeId), verified: true },
    reviews: [...shared.map((review) => onGoogle(review, random, now)), ...foreign],
  };
}

function onGoogle(review: Review, random: Random, now: Date): GoogleReview {
  const { placeId, body, createdAt, editedAt, reply } = review;
  const answered = reply?.qualified && reply.suspendedAt === null && random.chance(0.7);
  return makeGoogleReview(
    placeId,
    {
      comment: body,
      stars: review.stars ?? starsFor(review, random),
      createdAt,
      editedAt,
      ...(answered && {
        reply: { comment: reply.text, updatedAt: reply.updatedAt, judgedAt: reply.updatedAt, policyViolation: null },
      }),
    },
    random,
    now,
  );
}

/** Naver asked for no stars until 2026-04, Google always did: praise by keyword goes with many. */
const starsFor = ({ keywords }: Review, random: Random): number =>
  keywords.length >= 2 ? random.pick([5, 5, 4]) : random.pick([4, 3, 3, 2]);
