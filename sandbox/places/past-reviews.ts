import { createRandom, type Random, seedOf } from "@/sandbox/core/random";
import { reviewsOf } from "@/sandbox/data/reviews-of";
import { nicknameOn } from "./nickname-on";
import { type Answers, noAnswers, pastAnswer } from "./past-answer";
import type { Shop } from "./shop";
import { writtenAt } from "./written-at";
import type { SandboxPlatform, WrittenReview } from "./written-review";
import { drawStars } from "./written-stars";

/** A review as a site with stars would show it; each site adds its own ids and shape. */
export type PastReview = {
  nickname: string;
  /** The author hides the name (Google). */
  isAnonymous: boolean;
  /** Null: stars or photos only. */
  body: string | null;
  /** The platform's rendering of a body in another language (Google). */
  translation: string | null;
  language: string;
  stars: number;
  photos: number;
  createdAt: Date;
  /** Null: never edited. */
  editedAt: Date | null;
  isTakenDown: boolean;
  reply: { text: string; at: Date } | null;
};

const dayMs = 86_400_000;
const historyDays = 900;

/** What the sandbox opens with for a shop on Kakao or Google: the same for the same seed and moment. */
export function pastReviewsOf(
  shop: Shop,
  platform: SandboxPlatform,
  seed: number,
  now: Date,
  answers: Answers = noAnswers,
): PastReview[] {
  const random = createRandom(seedOf(`${seed}:${shop.placeId}:${platform}`));
  return reviewsOf(shop, platform).map((entry) => {
    const createdAt = writtenAt(shop, entry, random, now, historyDays);
    const later = (fewestDays: number, mostDays: number): Date =>
      new Date(Math.min(createdAt.getTime() + random.int(fewestDays, mostDays) * dayMs, now.getTime()));
    return {
      ...newReview(entry, platform, createdAt, random),
      body: entry.editedTo ?? entry.body,
      editedAt: entry.editedTo === undefined ? null : later(1, 20),
      isTakenDown: entry.takenDown ?? false,
      reply:
        entry.reply === undefined
          ? pastAnswer(answers, entry.body, createdAt, now)
          : { text: entry.reply, at: later(1, 4) },
    };
  });
}

/** A hand-written review as it would stand on that platform, written at that moment. */
export function newReview(
  entry: WrittenReview,
  platform: SandboxPlatform,
  createdAt: Date,
  random: Random,
): PastReview {
  return {
    nickname: entry.nickname ?? nicknameOn(platform, random),
    isAnonymous: entry.anonymous ?? false,
    body: entry.body,
    translation: entry.translation ?? null,
    language: entry.language ?? "ko",
    stars: drawStars(entry, random),
    photos: entry.photos ?? (random.chance(0.25) ? random.int(1, 4) : 0),
    createdAt,
    editedAt: null,
    isTakenDown: false,
    reply: null,
  };
}
