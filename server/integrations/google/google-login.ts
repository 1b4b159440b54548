import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";

/** A shop as its owner's Google login shows it. */
export type GoogleLocation = PlatformPlace & {
  name: string;
  address: string | null;
  /** Whether Google has verified the ownership; null when it does not say. Without it there are no reviews. */
  isVerified: boolean | null;
};

/** The owner's consent at Google: asked for, used to see the shops behind it, and given back. Every failure is a VendorError. */
export type GoogleLogin = {
  /** Where the owner says yes; Google sends them back to `redirectUri` with a code and `state`. */
  authorizeUrl(input: { state: string; codeVerifier: string; redirectUri: string }): string;
  /** Turns the code into a session that outlives the day. */
  exchange(input: { code: string; codeVerifier: string; redirectUri: string }): Promise<PlatformSession>;
  listLocations(session: PlatformSession): Promise<GoogleLocation[]>;
  /** Has Google publish new and changed reviews of the place's account to a Pub/Sub topic; replaces an earlier topic. */
  subscribe(session: PlatformSession, place: PlatformPlace, topic: string): Promise<void>;
  /** Ends everything this Google account has allowed us, other shops of the same account included. Fine when it is over already. */
  revoke(session: PlatformSession): Promise<void>;
};
