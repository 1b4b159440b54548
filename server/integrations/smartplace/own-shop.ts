import type { PlatformPlace } from "@/server/integrations/platform-place";
import { VendorError } from "@/server/integrations/vendor-error";
import { parseBusiness, parseBusinesses } from "./businesses";
import type { ConsoleApi } from "./console-api";
import { consoleIdsOf } from "./console-ids";

/** The session must be for this very shop: one of another account is refused before anything is read or written. */
export async function assertOwnShop(api: ConsoleApi, place: PlatformPlace): Promise<void> {
  const { placeId, placeSeq } = consoleIdsOf(place);
  const shop = await shopOf(api, placeSeq);
  if (shop?.platformStoreId !== placeId || shop.platformIds.placeSeq !== placeSeq)
    throw new VendorError("wrong-shop", "the session belongs to another shop");
}

/** A 403 means an ended session as well as somebody else's shop: the list of shops tells them apart. */
async function shopOf(api: ConsoleApi, placeSeq: string): Promise<PlatformPlace | null> {
  try {
    return parseBusiness(await api.get(`/api/refined-businesses/place-seq/${encodeURIComponent(placeSeq)}`));
  } catch (error) {
    if (!(error instanceof VendorError && error.kind === "session-expired")) throw error;
    parseBusinesses(await api.get("/api/refined-businesses"));
    return null;
  }
}
