import type { Ctx } from "@/server/context";
import type { Unlooked } from "@/server/domain/reply-seen";
import type { SeenReply } from "@/server/integrations/reply-publisher/reply-publisher";
import { VendorError } from "@/server/integrations/vendor-error";
import type { loadReply } from "./load-reply";
import { openPublisher } from "./open-publisher";

/** What the platform shows of a reply right now, or why nobody could look. */
export async function lookAtReply(
  ctx: Ctx,
  { review, connection }: Awaited<ReturnType<typeof loadReply>>,
): Promise<SeenReply | Unlooked> {
  try {
    const { publisher, session, place } = openPublisher(ctx, connection);
    return await publisher.readReply(session, place, review.platformReviewId);
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    ctx.log.warn({ reviewId: review.id, kind: error.kind, error }, "a posted reply could not be looked at");
    return error.kind === "session-expired" ? "no-session" : "trouble";
  }
}
