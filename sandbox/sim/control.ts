import { z } from "zod";
import { type LoggedRequest } from "@/sandbox/core/request-log";
import { kakaoArguments, type KakaoControl } from "@/sandbox/kakao/control";
import { googleArguments, type GoogleControl } from "@/sandbox/google/control";
import type { Mail } from "@/sandbox/mail/inbox";
import { type NewReview, NewReviewSchema, type OwnerReply, type Review } from "@/sandbox/places/review";
import { type NewShop, NewShopSchema, type Shop, ShopSchema } from "@/sandbox/places/shop";
import { type Account, AccountSchema } from "@/sandbox/smartplace/accounts";

export const siteNames = ["naver", "smartplace", "kakao", "google", "mail"] as const;
export type SiteName = (typeof siteNames)[number];

export type Settings = {
  /** From posting a reply to its showing on the public page. */
  replyDelayMs: number;
  /** How long the mode `slow` waits. */
  slowMs: number;
  /** A SmartPlace session ends after so many calls; null: never. */
  sessionCalls: number | null;
};

type FailNext = { site: SiteName; mode: string; times?: number; path?: string };

/** Everything a test or the control page can do to the outside world. */
export type SimControl = KakaoControl &
  GoogleControl & {
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
    setAccount(account: Account): Promise<void>;
    accounts(): Promise<Account[]>;
    approveLogin(accountId: string): Promise<void>;
    expireSessions(): Promise<void>;
    setMode(site: SiteName, mode: string | null): Promise<void>;
    failNext(failing: FailNext): Promise<void>;
    clearFailures(): Promise<void>;
    configure(change: Partial<Settings>): Promise<Settings>;
    requests(site: SiteName): Promise<LoggedRequest[]>;
    clearRequests(): Promise<void>;
    advanceClock(ms: number): Promise<string>;
    now(): Promise<string>;
    mails(): Promise<Omit<Mail, "raw">[]>;
    clearMails(): Promise<void>;
  };

const id = z.string().min(1);
const site = z.enum(siteNames);

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
  setAccount: z.tuple([AccountSchema]),
  accounts: z.tuple([]),
  approveLogin: z.tuple([id]),
  expireSessions: z.tuple([]),
  setMode: z.tuple([site, z.string().nullable()]),
  failNext: z.tuple([
    z.object({ site, mode: z.string(), times: z.int().positive().optional(), path: z.string().optional() }),
  ]),
  clearFailures: z.tuple([]),
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
  now: z.tuple([]),
  ...kakaoArguments,
  mails: z.tuple([]),
  clearMails: z.tuple([]),
};
