import type { Ctx } from "@/server/context";
import type {
  PublisherPlace,
  PublisherSession,
  ReplyPublisher,
} from "@/server/integrations/reply-publisher/reply-publisher";
import { VendorError } from "@/server/integrations/vendor-error";
import { open } from "@/server/platform/crypto";

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
): { publisher: ReplyPublisher; session: PublisherSession; place: PublisherPlace } {
  const publisher = connection && ctx.ports.replyPublishers[connection.platform];
  if (!connection?.credentials || !publisher) throw new VendorError("session-expired", "no session to post with");
  const sealedAt = `store_connections:${connection.id}:credentials`;
  return {
    publisher,
    session: JSON.parse(open(connection.credentials, sealedAt, ctx.config.CREDENTIALS_KEY)) as PublisherSession,
    place: {
      platformStoreId: connection.platformStoreId,
      platformIds: connection.platformIds as Record<string, string>,
    },
  };
}
