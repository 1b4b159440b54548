import { z } from "zod";

export const PushSchema = z.object({
  /** Where our subscription points, token and all. */
  url: z.url(),
  reviewId: z.string(),
  type: z.enum(["NEW_REVIEW", "UPDATED_REVIEW"]).default("NEW_REVIEW"),
  /** Pub/Sub delivers at least once: so many times. */
  times: z.int().positive().default(1),
  messageId: z.string().default("1"),
  publishedAt: z.iso.datetime().optional(),
});
export type Push = z.input<typeof PushSchema>;

/** Sends what Pub/Sub would push for a review; gives the status of each delivery, null where nobody answered. */
export async function sendPush(push: Push, reviewName: string, now: Date): Promise<(number | null)[]> {
  const { url, type, times, messageId, publishedAt } = PushSchema.parse(push);
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
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body }).catch(
      () => null,
    );
    await response?.body?.cancel();
    statuses.push(response?.status ?? null);
  }
  return statuses;
}
