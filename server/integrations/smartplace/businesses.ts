import { z } from "zod";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import { VendorError } from "@/server/integrations/vendor-error";

const id = z.union([z.string().min(1), z.number().int().nonnegative()]).transform(String);
const BusinessSchema = z.object({
  smartplaceBusiness: z.object({ id, name: z.string() }),
  bookingBusinesses: z.array(z.object({ id })).nullish().catch(null),
  siteId: id.nullish(),
});

/** Reads `/api/refined-businesses`: the shops of an account. Those without a public page or a booking id cannot be answered for. */
export function parseBusinesses(answer: unknown): PlatformPlace[] {
  const list = z.array(z.unknown()).safeParse(answer);
  if (!list.success) throw new VendorError("layout-changed", "the list of shops has not the known shape");
  const places = list.data.map(parseBusiness);
  if (list.data.length > 0 && places.every((place) => place === null))
    throw new VendorError("layout-changed", "no shop in the list could be read");
  return places.filter((place) => place !== null);
}

/** One shop with its three ids; null when it has not all of them. */
export function parseBusiness(answer: unknown): PlatformPlace | null {
  const business = BusinessSchema.safeParse(answer);
  if (!business.success) return null;
  const { smartplaceBusiness, bookingBusinesses, siteId } = business.data;
  const bookingBusinessId = bookingBusinesses?.[0]?.id;
  if (!siteId || !bookingBusinessId) return null;
  return {
    platformStoreId: siteId,
    platformIds: { placeSeq: smartplaceBusiness.id, bookingBusinessId, placeName: smartplaceBusiness.name },
  };
}
