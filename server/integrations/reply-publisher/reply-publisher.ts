import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";

export type SeenReply =
  | { state: "none" }
  | { state: "visible"; text: string; replyId: string | null }
  /** Taken, and still being looked at by the platform. */
  | { state: "pending"; text: string }
  /** The platform took it and does not show it. */
  | { state: "refused"; text: string; reason: string };

/**
 * Posts replies as the shop's owner. Before every read and write the shop of the session is compared with `place`
 * (`wrong-shop`). Every failure is a VendorError; `blocked` and `session-expired` need the owner.
 */
export type ReplyPublisher = {
  /** Signs in once; the password is not kept. Says what the platform asks for when it asks for more. Absent: other ways only. */
  signIn?(input: {
    loginId: string;
    password: string;
  }): Promise<
    | { ok: true; session: PlatformSession }
    | { ok: false; asks: "captcha" | "two-step" | "device" | "password" | "overseas" }
  >;
  /** The shops this session may answer for, with the ids needed to do so. */
  listPlaces(session: PlatformSession): Promise<PlatformPlace[]>;
  readReply(session: PlatformSession, place: PlatformPlace, platformReviewId: string): Promise<SeenReply>;
  postReply(
    session: PlatformSession,
    place: PlatformPlace,
    input: { platformReviewId: string; text: string },
  ): Promise<{ replyId: string | null }>;
  /** Replaces the text of our reply. Absent: the owner does it on the platform. */
  editReply?(
    session: PlatformSession,
    place: PlatformPlace,
    input: { platformReviewId: string; text: string },
  ): Promise<void>;
  /** Takes our reply away; fine when there is none. Absent: the owner does it on the platform. */
  deleteReply?(session: PlatformSession, place: PlatformPlace, platformReviewId: string): Promise<void>;
};
