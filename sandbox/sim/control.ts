import { z } from "zod";
import { type LoggedRequest } from "@/sandbox/core/request-log";
import { kakaoArguments, type KakaoControl } from "@/sandbox/kakao/control";
import { googleArguments, type GoogleControl } from "@/sandbox/google/control";
import type { Mail } from "@/sandbox/mail/inbox";
import { type NewReview, NewReviewSchema, type OwnerReply, type Review } from "@/sandbox/places/review";
import type { BoardChange, BoardReview } from "@/sandbox/places/review-board";
import { type NewShop, NewShopSchema, type Shop, ShopSchema } from "@/sandbox/places/shop";
import { type SandboxPlatform, sandboxPlatforms } from "@/sandbox/places/written-review";
import { type Account, AccountSchema } from "@/sandbox/smartplace/accounts";

export const siteNames = ["naver", "smartplace", "kakao", "google", "openai", "mail"] as const;
export type SiteName = (typeof siteNames)[number];

export type Settings = {
  /** From posting a reply to its showing on the public page. */
  replyDelayMs: number;
  /** How long the mode `slow` waits. */
  slowMs: number;
  /** A SmartPlace session ends after so many calls; null: never. */
  sessionCalls: number | null;
};

/** A review as a person writes it, on whichever platform. */
type WrittenNow = { body: string | null; stars: number | null; nickname?: string };

type FailNext = { site: SiteName; mode: string; times?: number; path?: string };

type WorldControl = {
  shops(): Promise<Shop[]>;
  addShop(shop: NewShop): Promise<Shop>;
  changeShop(placeId: string, change: Partial<Shop>): Promise<Shop>;
  reviews(placeId: string): Promise<Review[]>;
  addReview(placeId: string, review: NewReview): Promise<string>;
  /** `count` made-up reviews of the last year, for load; they are not kept over a restart. */
  addReviews(placeId: string, count: number): Promise<number>;
  editReview(reviewId: string, change: Partial<Pick<Review, "body" | "stars" | "keywords">>): Promise<void>;
  deleteReview(reviewId: string): Promise<void>;
  takeDownReview(reviewId: string): Promise<void>;
  replies(placeId: string): Promise<(OwnerReply & { reviewId: string; public: boolean })[]>;
  suspendReply(reviewId: string, reason: string): Promise<void>;
  /** Somebody answers, changes or takes away on Naver itself; readers see it at once. */
  replyOnNaver(reviewId: string, text: string | null): Promise<void>;
  /** Those with a site here. */
  platforms(): Promise<SandboxPlatform[]>;
  /** What stands on one platform about a shop, latest first, with the owner's replies. */
  board(platform: SandboxPlatform, placeId: string): Promise<BoardReview[]>;
  writeOn(platform: SandboxPlatform, placeId: string, review: WrittenNow): Promise<string>;
  rewriteOn(platform: SandboxPlatform, reviewId: string, change: BoardChange): Promise<void>;
  eraseOn(platform: SandboxPlatform, reviewId: string): Promise<void>;
  setAccount(account: Account): Promise<void>;
  accounts(): Promise<Account[]>;
  approveLogin(accountId: string): Promise<void>;
  expireSessions(): Promise<void>;
  setMode(site: SiteName, mode: string | null): Promise<void>;
  failNext(failing: FailNext): Promise<void>;
  /** Of one site, or of all. */
  clearFailures(site?: SiteName): Promise<void>;
  configure(change: Partial<Settings>): Promise<Settings>;
  requests(site: SiteName): Promise<LoggedRequest[]>;
  clearRequests(): Promise<void>;
  advanceClock(ms: number): Promise<string>;
  /** It is now that moment, and runs on from there. */
  setClock(at: string): Promise<string>;
  /** Back to the real time. */
  resetClock(): Promise<string>;
  /** How far the clock is ahead of the real time; negative: behind. */
  clockOffsetMs(): Promise<number>;
  now(): Promise<string>;
  mails(): Promise<Omit<Mail, "raw">[]>;
  clearMails(): Promise<void>;
};

/** Everything a test or the control page can do to the outside world. */
export type SimControl = WorldControl & KakaoControl & GoogleControl;

const id = z.string().min(1);
const site = z.enum(siteNames);
const platform = z.enum(sandboxPlatforms);
const body = z.string().max(5_000).nullable();
const stars = z.int().min(1).max(5).nullable();

/** What each call takes when it comes from another process. */
export const simArguments: Record<keyof SimControl, z.ZodType<unknown[]>> = {
  ...googleArguments,
  shops: z.tuple([]),
  addShop: z.tuple([NewShopSchema]),
  changeShop: z.tuple([id, ShopSchema.partial()]),
  reviews: z.tuple([id]),
  addReview: z.tuple([id, NewReviewSchema]),
  addReviews: z.tuple([id, z.int().positive().max(1_000_000)]),
  editReview: z.tuple([id, NewReviewSchema.pick({ body: true, stars: true, keywords: true })]),
  deleteReview: z.tuple([id]),
  takeDownReview: z.tuple([id]),
  replies: z.tuple([id]),
  suspendReply: z.tuple([id, z.string()]),
  replyOnNaver: z.tuple([id, z.string().nullable()]),
  platforms: z.tuple([]),
  board: z.tuple([platform, id]),
  writeOn: z.tuple([platform, id, z.object({ body, stars, nickname: z.string().min(1).optional() })]),
  rewriteOn: z.tuple([platform, id, z.object({ body, stars }).partial()]),
  eraseOn: z.tuple([platform, id]),
  setAccount: z.tuple([AccountSchema]),
  accounts: z.tuple([]),
  approveLogin: z.tuple([id]),
  expireSessions: z.tuple([]),
  setMode: z.tuple([site, z.string().nullable()]),
  failNext: z.tuple([
    z.object({ site, mode: z.string(), times: z.int().positive().optional(), path: z.string().optional() }),
  ]),
  clearFailures: z.tuple([site.optional()]),
  configure: z.tuple([
    z
      .object({
        replyDelayMs: z.int().nonnegative(),
        slowMs: z.int().nonnegative(),
        sessionCalls: z.int().positive().nullable(),
      })
      .partial(),
  ]),
  requests: z.tuple([site]),
  clearRequests: z.tuple([]),
  advanceClock: z.tuple([z.int().positive()]),
  setClock: z.tuple([z.iso.datetime()]),
  resetClock: z.tuple([]),
  clockOffsetMs: z.tuple([]),
  now: z.tuple([]),
  ...kakaoArguments,
  mails: z.tuple([]),
  clearMails: z.tuple([]),
};
