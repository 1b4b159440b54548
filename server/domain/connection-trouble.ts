import type { Platform } from "./platform";

/** Why a connection stands still or rests. Its words, per platform, are in messages/…/trouble.json. */
export const troubleReasons = [
  "session-expired",
  /** The login is good for collecting from the public page, and replies cannot be posted any more. */
  "cannot-post",
  "blocked",
  "layout-changed",
  /** The page has gone, or was never a shop's. */
  "page-gone",
  /** The owner's login may not see the shop: no longer, or not yet. */
  "no-access",
  /** The page is another shop's. */
  "wrong-shop",
  /** The login is another shop's. */
  "wrong-account",
  "rate-limited",
  /** The platform shows no reviews of the shop for the time being. */
  "hidden",
] as const;
export type TroubleReason = (typeof troubleReasons)[number];

/** A stored reason; null for none, and for one we do not know. */
export const readTroubleReason = (text: string | null): TroubleReason | null =>
  troubleReasons.find((reason) => reason === text) ?? null;

/** What the owner can do. `collect`: try again after a while. */
type Remedy = "reconnect" | "address" | "file" | "collect";

const remedies: Partial<Record<TroubleReason, Remedy>> = {
  "session-expired": "reconnect",
  "cannot-post": "reconnect",
  "no-access": "reconnect",
  "wrong-account": "reconnect",
  "page-gone": "address",
  "wrong-shop": "address",
  "layout-changed": "file",
  blocked: "collect",
};

/** The one step that helps against a reason; where there is no login to renew, the address is what can be renewed. */
export function remedyFor(platform: Platform, reason: TroubleReason | null): Remedy {
  const remedy = (reason && remedies[reason]) ?? "collect";
  return remedy === "reconnect" && platform === "kakao" ? "address" : remedy;
}
