/** The owner's session on a platform, opened only for the call. */
export type PublisherSession = { cookies: Record<string, string> };
export type PublisherPlace = { platformStoreId: string; platformIds: Record<string, string> };

export type SeenReply =
  | { state: "none" }
  | { state: "visible"; text: string; replyId: string | null }
  /** The platform took it and does not show it. */
  | { state: "refused"; text: string; reason: string };

/** Posts replies as the shop's owner. Every failure is a VendorError; `blocked` and `session-expired` need the owner. */
export type ReplyPublisher = {
  /** Signs in once; the password is not kept. Says what the platform asks for when it asks for more. */
  signIn(input: {
    loginId: string;
    password: string;
  }): Promise<
    | { ok: true; session: PublisherSession }
    | { ok: false; asks: "captcha" | "two-step" | "device" | "password" | "overseas" }
  >;
  /** The shops this session may answer for, with the ids needed to do so. */
  listPlaces(session: PublisherSession): Promise<PublisherPlace[]>;
  readReply(session: PublisherSession, place: PublisherPlace, platformReviewId: string): Promise<SeenReply>;
  postReply(
    session: PublisherSession,
    place: PublisherPlace,
    input: { platformReviewId: string; text: string },
  ): Promise<{ replyId: string | null }>;
};
