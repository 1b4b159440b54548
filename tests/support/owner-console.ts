import { randomUUID } from "node:crypto";
import { createBrowserPool } from "@/server/integrations/browser/browser-pool";
import { createEgressFetch } from "@/server/integrations/egress-fetch";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import {
  createSmartPlacePublisher,
  smartPlaceHosts,
} from "@/server/integrations/reply-publisher/smartplace/smartplace-publisher";
import { createSmartPlaceSource } from "@/server/integrations/review-source/smartplace/smartplace-source";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import { startSandbox } from "@/sandbox/start";

export type Login = "ok" | "captcha" | "device-confirm" | "two-step" | "overseas-blocked";
type AccountOptions = { login?: Login; role?: "owner" | "staff"; placeIds?: string[] };
export type OwnedReview = { session: PlatformSession; place: PlatformPlace; reviewId: string };

const password = "맞는-비밀번호";

/** The sandbox's owner console with both adapters that speak to it. */
export async function startOwnerConsole() {
  const sandbox = await startSandbox({ dataDir: null, seed: 7, settings: { replyDelayMs: 3_000, slowMs: 3_000 } });
  const { sim, urls } = sandbox;
  const hosts = smartPlaceHosts(urls.smartplace);
  const browsers = createBrowserPool({
    executablePath: () => chromiumPath(),
    args: chromiumArgs,
    hosts,
    allowPrivate: true,
  });
  const fetch = createEgressFetch({ hosts, allowPrivate: true });
  const asking = { baseUrl: urls.smartplace, fetch, pace: async () => {}, timeoutMs: 2_000 };
  const publisher = createSmartPlacePublisher({ ...asking, browsers });
  const source = createSmartPlaceSource({ ...asking, publicBaseUrl: urls.naver });

  async function account({ login = "ok", role = "owner", placeIds = [] }: AccountOptions = {}) {
    const id = `owner-${randomUUID().slice(0, 8)}`;
    await sim.setAccount({ id, password, role, placeIds, login });
    return { loginId: id, password };
  }
  return {
    sandbox,
    sim,
    publisher,
    source,
    account,
    /** An owner's session with one shop and one review in it. */
    async signedIn(options: Pick<AccountOptions, "role"> = {}) {
      const shop = await sim.addShop({ name: `시험 식당 ${randomUUID().slice(0, 6)}` });
      const reviewId = await sim.addReview(shop.placeId, { body: "나물이 좋았어요" });
      const result = await publisher.signIn(await account({ ...options, placeIds: [shop.placeId] }));
      if (!result.ok) throw new Error(`not signed in: ${result.asks}`);
      const [place] = await publisher.listPlaces(result.session);
      return { shop, reviewId, session: result.session, place: place as PlatformPlace };
    },
    post: (at: OwnedReview, text: string) =>
      publisher.postReply(at.session, at.place, { platformReviewId: at.reviewId, text }),
    read: (at: OwnedReview) => publisher.readReply(at.session, at.place, at.reviewId),
    edit: (at: OwnedReview, text: string) =>
      publisher.editReply(at.session, at.place, { platformReviewId: at.reviewId, text }),
    remove: (at: OwnedReview) => publisher.deleteReply(at.session, at.place, at.reviewId),
    async stop() {
      await browsers.close();
      await sandbox.stop();
    },
  };
}
export type OwnerConsole = Awaited<ReturnType<typeof startOwnerConsole>>;

/** How a piece of work ended: "fine", or the kind of its VendorError. */
export const kindOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "fine",
    (error: { kind?: string }) => error.kind ?? String(error),
  );
