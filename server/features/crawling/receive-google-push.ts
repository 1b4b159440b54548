import { z } from "zod";
import type { Ctx } from "@/server/context";
import { enqueue } from "@/server/jobs/enqueue";

/** Reviews told within the same ten seconds, once or often, become one crawl; a stream of them cannot put it off. */
const gatherMs = 10_000;

const PushSchema = z.object({
  message: z.object({ data: z.base64().max(10_000), messageId: z.union([z.string(), z.number()]).optional() }),
});
/** Google's reference names the field in both spellings. */
const NoticeSchema = z
  .object({ locationName: z.string().optional(), location_name: z.string().optional() })
  .transform((notice) => notice.locationName ?? notice.location_name ?? "")
  .pipe(z.string().regex(/(^|\/)locations\/[\w-]+$/))
  .transform((name) => name.slice(name.lastIndexOf("/") + 1));

/**
 * Takes what Pub/Sub pushes about a location and queues a crawl of its connections. It says only where to look: repeated,
 * late and out-of-order messages end in one crawl, an unknown location in none. Returns null for what is no such message.
 */
export async function receiveGooglePush(ctx: Ctx, body: unknown): Promise<{ queued: number } | null> {
  const locationId = locationOf(body);
  if (locationId === null) return null;
  const runAt = new Date((Math.floor(ctx.now().getTime() / gatherMs) + 1) * gatherMs);
  return ctx.db.$transaction(async (tx) => {
    const connections = await tx.storeConnection.findMany({
      where: { platform: "google", platformStoreId: locationId, status: "active", consentedAt: { not: null } },
      select: { id: true },
    });
    for (const { id: connectionId } of connections)
      await enqueue(tx, "crawl-store", { connectionId, trigger: "schedule" }, { runAt });
    return { queued: connections.length };
  });
}

function locationOf(body: unknown): string | null {
  const push = PushSchema.safeParse(body);
  if (!push.success) return null;
  try {
    const data: unknown = JSON.parse(Buffer.from(push.data.message.data, "base64").toString("utf8"));
    return NoticeSchema.safeParse(data).data ?? null;
  } catch {
    return null;
  }
}
