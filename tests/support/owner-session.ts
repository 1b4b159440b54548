import { randomUUID } from "node:crypto";
import { signIn } from "@/sandbox/contract-clients";
import type { Shop } from "@/sandbox/places/shop";
import { sealPlatformSession } from "@/server/features/stores/platform-session";
import type { TestApp } from "./app";

/** A SmartPlace session of an owner of these shops, as the text of a Cookie header. */
export async function ownerCookie({ sandbox, sim }: TestApp, shops: Shop[], role: "owner" | "staff" = "owner") {
  const id = `owner-${randomUUID().slice(0, 8)}`;
  const placeIds = shops.map(({ placeId }) => placeId);
  await sim.setAccount({ id, password: "pw-1", role, placeIds, login: "ok" });
  return signIn(sandbox, id, "pw-1");
}

/** Gives a connection an owner's session, as connecting SmartPlace would. */
export async function giveSession(app: TestApp, connectionId: string, shop: Shop): Promise<void> {
  const cookie = await ownerCookie(app, [shop]);
  const cookies = Object.fromEntries(cookie.split("; ").map((pair) => pair.split("=", 2)));
  const { placeSeq, bookingBusinessId } = shop;
  const platformIds = { businessType: shop.type, placeName: shop.name, placeSeq, bookingBusinessId };
  await app.db.storeConnection.update({
    where: { id: connectionId },
    data: { credentials: sealPlatformSession(app.ctx, connectionId, { cookies }), platformIds, canPublish: true },
  });
}
