import { randomUUID } from "node:crypto";
import { consent } from "@/sandbox/google/client";
import { crawlStore } from "@/server/features/crawling/crawl-store";
import { chooseGoogleLocation } from "@/server/features/stores/choose-google-location";
import { finishGoogleConnect } from "@/server/features/stores/finish-google-connect";
import { startGoogleConnect } from "@/server/features/stores/start-google-connect";
import type { Ctx } from "@/server/context";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import { openPlatformSession } from "@/server/features/stores/platform-session";
import type { TestApp } from "./app";

/** A shop on the sandbox's Google with an owner's login, and a store of ours that may be connected to it. */
export async function googleShop(
  app: TestApp,
  options: { reviews?: number; owner?: { userId: string; ctx: Ctx } } = {},
) {
  const { db, sim, ctx } = app;
  const owner = options.owner ?? (await app.owner());
  const name = `온기 ${randomUUID().slice(0, 6)}`;
  const email = `${randomUUID().slice(0, 8)}@gmail.test`;
  const shop = await sim.addShop({ name });
  await sim.setGoogleOwner({ email, placeIds: [shop.placeId] });
  if (options.reviews) await sim.addGoogleReviews(shop.placeId, options.reviews);
  const listing = await sim.googleListing(shop.placeId);
  if (!listing) throw new Error("the shop has no listing");
  const store = await app.store(owner.userId, { name });
  const where = { storeId_platform: { storeId: store.id, platform: "google" as const } };
  const connection = () => db.storeConnection.findUniqueOrThrow({ where });

  /** Goes to Google and says yes; where the owner is sent back to. */
  async function goToGoogle(as = email, choice: "allow" | "deny" = "allow"): Promise<URL> {
    const { url } = await startGoogleConnect(owner.ctx, { storeId: store.id });
    return consent(url, as, choice);
  }
  const comeBack = (target: URL, who: Ctx = owner.ctx) => {
    const { state = "", code, error } = Object.fromEntries(target.searchParams) as Record<string, string>;
    return finishGoogleConnect(who, { state, code, error });
  };
  const choose = (platformStoreId = listing.locationId) =>
    chooseGoogleLocation(owner.ctx, { storeId: store.id, platformStoreId });

  return {
    owner,
    shop,
    email,
    store,
    locationId: listing.locationId,
    connection,
    goToGoogle,
    comeBack,
    choose,
    async connect() {
      await comeBack(await goToGoogle());
      return (await choose()).connectionId;
    },
    crawl: async () => crawlStore(ctx, { connectionId: (await connection()).id, trigger: "manual" }),
    /** The connected place and the owner's session, as an adapter is given them. */
    async opened() {
      const row = await connection();
      const session = openPlatformSession(ctx, row);
      if (!session) throw new Error("no session");
      const platformIds = row.platformIds as Record<string, string>;
      const place: PlatformPlace = { platformStoreId: row.platformStoreId, platformIds };
      return { session, place };
    },
  };
}
export type GoogleShop = Awaited<ReturnType<typeof googleShop>>;
