import { VendorError } from "@/server/integrations/vendor-error";
import type { PageState } from "./parse-page";

/** A shop whose reviews Naver hides for now is looked at again after this. */
const penaltyRetryMs = 6 * 60 * 60_000;

/** Throws VendorError where the page is another shop's (`wrong-shop`) or its reviews are hidden for now (`temporary`). */
export function checkPage(state: PageState, place: { platformIds: Record<string, string> }): void {
  const { placeName } = place.platformIds;
  if (placeName && plain(placeName) !== plain(state.name))
    throw new VendorError("wrong-shop", "the shop on the page has another name");
  if (state.isPenalized) throw new VendorError("temporary", "the shop's reviews are hidden for now", penaltyRetryMs);
}

const plain = (name: string) => name.normalize("NFC").replace(/\s+/g, "");
