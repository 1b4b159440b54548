import type { Ctx } from "@/server/context";
import { openPlatformSession } from "@/server/features/stores/public";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import type { ReplyPublisher } from "@/server/integrations/reply-publisher/reply-publisher";
import { VendorError } from "@/server/integrations/vendor-error";

type Connection = {
  id: string;
  platform: "naver" | "kakao" | "google" | "csv";
  platformStoreId: string;
  platformIds: unknown;
  credentials: Uint8Array | null;
};

/** The publisher of a connection with the owner's session, opened for this call only. */
export function openPublisher(
  ctx: Ctx,
  connection: Connection | null,
): { publisher: ReplyPublisher; session: PlatformSession; place: PlatformPlace } {
  const publisher = connection && ctx.ports.replyPublishers[connection.platform];
  const session = connection && openPlatformSession(ctx, connection);
  if (!session || !publisher) throw new VendorError("session-expired", "no session to post with");
  return {
    publisher,
    session,
    place: {
      platformStoreId: connection.platformStoreId,
      platformIds: connection.platformIds as Record<string, string>,
    },
  };
}
