import { z } from "zod";
import { type GoogleIdentity, pushServiceAccount } from "./identity";

export const PushSchema = z.object({
  /** Where our subscription points, token and all. */
  url: z.url(),
  reviewId: z.string(),
  type: z.enum(["NEW_REVIEW", "UPDATED_REVIEW"]).default("NEW_REVIEW"),
  /** Pub/Sub delivers at least once: so many times. */
  times: z.int().positive().default(1),
  messageId: z.string().default("1"),
  publishedAt: z.iso.datetime().optional(),
  /** What the subscription names as its audience; absent: the address without its query, as Pub/Sub does. */
  audience: z.string().optional(),
});
export type Push = z.input<typeof PushSchema>;

type Sending = { reviewName: string; now: Date; identity: GoogleIdentity };

/** Sends what Pub/Sub would push for a review, signed; gives the status of each delivery, null where nobody answered. */
export async function sendPush(push: Push, { reviewName, now, identity }: Sending): Promise<(number | null)[]> {
  const { url, type, times, messageId, publishedAt, audience } = PushSchema.parse(push);
  const token = identity.sign({ email: pushServiceAccount, audience: audience ?? withoutQuery(url) });
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  const data = { reviewName, locationName: reviewName.replace(/\/reviews\/.*$/, ""), notificationType: type };
  const body = JSON.stringify({
    message: {
      data: Buffer.from(JSON.stringify(data)).toString("base64"),
      messageId,
      message_id: messageId,
      publishTime: publishedAt ?? now.toISOString(),
      attributes: {},
    },
    subscription: "projects/sandbox/subscriptions/reviews",
  });
  const statuses: (number | null)[] = [];
  for (let count = 0; count < times; count += 1) {
    const response = await fetch(url, { method: "POST", headers, body }).catch(() => null);
    await response?.body?.cancel();
    statuses.push(response?.status ?? null);
  }
  return statuses;
}

function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
