import type { Shop } from "./shop";
import type { SandboxPlatform, WrittenReview } from "./written-review";

/** A review as a person at the control page sees it, on whichever platform. */
export type BoardReview = {
  id: string;
  nickname: string;
  /** Null: none given. */
  stars: number | null;
  body: string | null;
  writtenAt: string;
  isEdited: boolean;
  isTakenDown: boolean;
  reply: { text: string; at: string; state: "public" | "pending" | "refused"; reason: string | null } | null;
};

/** One platform's reviews in the hands of the drip and of a person; shops are named by their `placeId` everywhere. */
export type ReviewBoard = {
  /** Latest first. */
  list(placeId: string): Promise<BoardReview[]>;
  add(shop: Shop, entry: WrittenReview, at: Date): Promise<string>;
  edit(reviewId: string, change: BoardChange, at: Date): Promise<void>;
  remove(reviewId: string): Promise<void>;
};

export type BoardChange = { body?: string | null; stars?: number | null };

/** The platforms this sandbox has a site for. */
export type ReviewBoards = Partial<Record<SandboxPlatform, ReviewBoard>>;
