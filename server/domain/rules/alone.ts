import type { AspectMention, Sentiment } from "@/server/domain/analysis";
import type { ReplyStatus } from "@/server/domain/inbox";
import { hasCareWords } from "@/server/domain/rules/care-words";

/** Why a reply is not approved without the owner, gravest first. */
export const bans = [
  "plan",
  "other_reply",
  "not_a_draft",
  "owner_wrote",
  "review_gone",
  "spam",
  "urgent",
  "care_words",
  "orders",
  "few_stars",
  "complaint",
  "not_clear",
  "language",
  "guard",
  "old",
  "undated",
] as const;
export type Ban = (typeof bans)[number];

/** Nobody expects an answer to a review older than this to come by itself. */
export const freshDays = 30;
const dayMs = 86_400_000;
const fewestStars = 4;
/** Without a star the words alone must leave no doubt. */
const clearScore = 0.6;
const readable: readonly (string | null)[] = ["ko", "en", "ja", "zh"];

export type AloneReview = {
  text: string;
  rating: number | null;
  sentiment: Sentiment | null;
  /** −1 … 1. */
  score: number | null;
  aspects: readonly Pick<AspectMention, "polarity">[];
  isUrgent: boolean;
  /** Tells whoever answers what to write. */
  givesOrders: boolean;
  /** Taken for no review, be it that the owner denied it. */
  isSpam: boolean;
  language: string | null;
  isBlinded: boolean;
  removedAt: Date | null;
  reviewDate: Date;
  datePrecision: "instant" | "day" | "unknown";
};

export type AloneReply = {
  status: ReplyStatus;
  text: string;
  /** Who wrote the text that would be published. */
  author: "built_in" | "openai" | "owner" | "platform";
  /** What guests see of the shop's already. */
  shownText: string | null;
  /** The draft was given back before: taken back by the owner, refused, or another reply was there. */
  wasReturned: boolean;
  guardLevel: string;
};

export type AloneInput = { review: AloneReview; reply: AloneReply; canReply: boolean; now: Date };

/**
 * Why this reply may not be approved by a rule, or null when it may. A rule never says more than an owner could: it is the
 * owner's word given beforehand, for happy guests only, and for drafts the guard has nothing to say about.
 */
export function whyNotAlone({ review, reply, canReply, now }: AloneInput): Ban | null {
  if (!canReply) return "plan";
  if (reply.shownText !== null) return "other_reply";
  if (reply.status !== "drafted" || reply.wasReturned) return "not_a_draft";
  if (reply.author !== "built_in" && reply.author !== "openai") return "owner_wrote";
  if (review.isBlinded || review.removedAt !== null) return "review_gone";
  return whyNotForReview(review) ?? whyNotForText(reply) ?? whyNotNow(review, now);
}

/** The part that only looks at what the guest wrote. */
export function whyNotForReview(review: AloneReview): Ban | null {
  if (review.isSpam) return "spam";
  if (review.isUrgent) return "urgent";
  if (hasCareWords(review.text)) return "care_words";
  if (review.givesOrders) return "orders";
  if (review.rating !== null && review.rating < fewestStars) return "few_stars";
  if (review.sentiment === "negative" || review.sentiment === "mixed") return "complaint";
  if (review.aspects.some(({ polarity }) => polarity === "negative")) return "complaint";
  if (review.sentiment !== "positive" || (review.score ?? 0) <= 0) return "not_clear";
  if (review.rating === null && (review.score ?? 0) < clearScore) return "not_clear";
  // Stars alone leave nothing unread.
  if (review.text.trim() === "") return null;
  return readable.includes(review.language) ? null : "language";
}

/** The part that looks at the draft: the guard must have nothing to say. */
export function whyNotForText(reply: Pick<AloneReply, "text" | "guardLevel">): Ban | null {
  if (reply.guardLevel !== "ok" || reply.text.trim() === "") return "guard";
  return hasCareWords(reply.text) ? "care_words" : null;
}

function whyNotNow({ reviewDate, datePrecision }: AloneReview, now: Date): Ban | null {
  if (datePrecision === "unknown") return "undated";
  return now.getTime() - reviewDate.getTime() > freshDays * dayMs ? "old" : null;
}

/** Whether a rule may put a review aside unanswered: nothing an owner must not miss. */
export const mayBeLeft = (review: Pick<AloneReview, "isUrgent" | "text">): boolean =>
  !review.isUrgent && !hasCareWords(review.text);
