import type { ReviewSource } from "@/server/integrations/review-source/review-source";
import type { OwnerReviews } from "./smartplace-source";

/**
 * One source of two ways: with the owner's session the console is read, without one the public pages. The way does not
 * change in the middle: a session lost while reading ends the reading as `session-expired`.
 */
export const ownerFirst = (publicPages: ReviewSource, ownerConsole: OwnerReviews): ReviewSource => ({
  ...publicPages,
  readReviews: (place, { cursor, session, signal }) =>
    session
      ? ownerConsole.readReviews(place, { cursor, session, signal })
      : publicPages.readReviews(place, { cursor, session, signal }),
});
