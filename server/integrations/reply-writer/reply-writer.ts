import type { Analysis } from "@/server/domain/analysis";
import type { Writer } from "@/server/domain/draft-record";
import type { Platform } from "@/server/domain/platform";
import type { ShopProfile, Voice } from "@/server/domain/voice";

export type ReplyRequest = {
  review: { text: string; rating: number | null; reviewerName: string | null; platform: Platform; analysis: Analysis };
  shop: ShopProfile;
  voice: Voice;
  /** The shop's latest replies, newest first: what a new one must not sound like. */
  recentReplies: readonly string[];
  /** Same seed, same drafts; another seed ("다시 쓰기") gives other ones. */
  seed: string;
};

/** 조치 먼저 · 공감 먼저 · 짧게 */
export type ReplyAngle = "action" | "empathy" | "short";
/** `by` is absent where the built-in writer wrote it. */
export type ReplyCandidate = { angle: ReplyAngle; text: string; by?: Writer };

/** Writes drafts for one review, best first, at least three unless the review is empty. */
export type ReplyWriter = { name: string; version: string; write(request: ReplyRequest): Promise<ReplyCandidate[]> };
