import type { Clock } from "@/sandbox/core/clock";
import { type Failures, transportModes } from "@/sandbox/core/failures";
import type { Random } from "@/sandbox/core/random";
import type { RequestLog } from "@/sandbox/core/request-log";
import type { GoogleControl } from "@/sandbox/google/control";
import type { KakaoControl } from "@/sandbox/kakao/control";
import type { Inbox } from "@/sandbox/mail/inbox";
import { withoutRaw } from "@/sandbox/mail/site";
import { makeReview } from "@/sandbox/places/make-review";
import type { Places } from "@/sandbox/places/places";
import { isPublic, type Review } from "@/sandbox/places/review";
import type { ReviewBoard, ReviewBoards } from "@/sandbox/places/review-board";
import { completeShop, type Shop } from "@/sandbox/places/shop";
import { type SandboxPlatform, sandboxPlatforms } from "@/sandbox/places/written-review";
import type { Accounts } from "@/sandbox/smartplace/accounts";
import type { Login } from "@/sandbox/smartplace/login";
import type { Settings, SimControl, SiteName } from "./control";
import { madeUpReviews } from "./made-up";

type SimWorld = {
  clock: Clock;
  random: Random;
  settings: Settings;
  places: Places;
  boards: ReviewBoards;
  controls: KakaoControl & GoogleControl;
  accounts: Accounts;
  login: Login;
  inbox: Inbox;
  sites: Record<SiteName, { failures: Failures; log: RequestLog; modes: Record<string, string> }>;
};

/** The control over a sandbox in this process. */
export function buildSim(world: SimWorld): SimControl {
  const { clock, random, places, boards, accounts, sites } = world;

  function shopOf(placeId: string): Shop {
    const shop = places.shop(placeId);
    if (!shop) throw new Error(`no shop ${placeId}`);
    return shop;
  }
  function reviewOf(id: string): Review {
    const review = places.review(id);
    if (!review) throw new Error(`no review ${id}`);
    return review;
  }
  function boardOf(platform: SandboxPlatform): ReviewBoard {
    const board = boards[platform];
    if (!board) throw new Error(`no site for ${platform}`);
    return board;
  }
  function knownMode(site: SiteName, mode: string): string {
    if (!Object.hasOwn(sites[site].modes, mode)) {
      throw new Error(`${site} cannot fail like "${mode}"; it can: ${Object.keys(sites[site].modes).join(", ")}`);
    }
    return mode;
  }

  return {
    shops: async () => places.shops(),
    async addShop(given) {
      const shop = completeShop(given, places.shops().length + 1);
      if (places.shop(shop.placeId)) throw new Error(`shop ${shop.placeId} exists`);
      places.record({ type: "shop-added", shop, reviews: [] });
      return shop;
    },
    async changeShop(placeId, change) {
      shopOf(placeId);
      places.record({ type: "shop-changed", placeId, change });
      return shopOf(placeId);
    },
    reviews: async (placeId) => places.newest(shopOf(placeId).placeId),
    async addReview(placeId, given) {
      const review = makeReview(shopOf(placeId), given, random, clock.now());
      places.record({ type: "review-added", review });
      return review.id;
    },
    async addReviews(placeId, count) {
      for (const review of madeUpReviews(shopOf(placeId), count, random, clock.now())) {
        places.apply({ type: "review-added", review });
      }
      return places.listed(placeId).length;
    },
    async editReview(id, change) {
      reviewOf(id);
      places.record({ type: "review-edited", id, at: clock.now().toISOString(), change });
    },
    deleteReview: async (id) => places.record({ type: "review-deleted", id: reviewOf(id).id }),
    takeDownReview: async (id) => places.record({ type: "review-taken-down", id: reviewOf(id).id }),
    replies: async (placeId) =>
      places
        .newest(shopOf(placeId).placeId)
        .flatMap(({ id, reply }) => (reply ? [{ ...reply, reviewId: id, public: isPublic(reply, clock.now()) }] : [])),
    async suspendReply(id, reason) {
      const { reply } = reviewOf(id);
      if (!reply) throw new Error(`review ${id} has no reply`);
      const suspendedAt = clock.now().toISOString();
      places.record({ type: "reply-set", id, reply: { ...reply, suspendedAt, suspendReason: reason } });
    },
    async replyOnNaver(id, text) {
      const at = clock.now().toISOString();
      const times = { postedAt: at, updatedAt: at, visibleAt: at, suspendedAt: null };
      const reply = text === null ? null : { text, ...times, postedBy: "owner", qualified: true, suspendReason: null };
      places.record({ type: "reply-set", id: reviewOf(id).id, reply });
    },
    ...world.controls,
    platforms: async () => sandboxPlatforms.filter((platform) => boards[platform] !== undefined),
    board: async (platform, placeId) => boardOf(platform).list(shopOf(placeId).placeId),
    writeOn: async (platform, placeId, given) =>
      boardOf(platform).add(shopOf(placeId), { mood: "plain", ...given }, clock.now()),
    rewriteOn: async (platform, reviewId, change) => boardOf(platform).edit(reviewId, change, clock.now()),
    eraseOn: async (platform, reviewId) => boardOf(platform).remove(reviewId),
    setAccount: async (account) => accounts.set(account),
    accounts: async () => accounts.all(),
    approveLogin: async (accountId) => world.login.approve(accountId),
    expireSessions: async () => accounts.endAllSessions(),
    setMode: async (site, mode) => sites[site].failures.setMode(mode === null ? null : knownMode(site, mode)),
    failNext: async ({ site, mode, times = 1, path = null }) =>
      sites[site].failures.failNext({ mode: knownMode(site, mode), times, path }),
    async clearFailures(site) {
      for (const { failures } of site ? [sites[site]] : Object.values(sites)) failures.clear();
    },
    configure: async (change) => Object.assign(world.settings, change),
    requests: async (site) => sites[site].log.list(),
    async clearRequests() {
      for (const { log } of Object.values(sites)) log.clear();
    },
    async advanceClock(ms) {
      clock.advance(ms);
      return clock.now().toISOString();
    },
    async setClock(at) {
      clock.shiftTo(clock.offsetMs + new Date(at).getTime() - clock.now().getTime());
      return clock.now().toISOString();
    },
    async resetClock() {
      clock.shiftTo(0);
      return clock.now().toISOString();
    },
    clockOffsetMs: async () => clock.offsetMs,
    now: async () => clock.now().toISOString(),
    mails: async () => world.inbox.list().map(withoutRaw),
    clearMails: async () => world.inbox.clear(),
  };
}

/** Every way a web site can fail: the transport's and its own. */
export function allModes(own: Record<string, string>): Record<string, string> {
  return { ...transportModes, ...own };
}
