import { z } from "zod";
import { platforms } from "./platform";

const reviewId = z.string();
const storeName = z.string();
const urgent = z.object({ reviewId, storeName, quote: z.string().nullish(), urgencyKind: z.string().nullish() });
const trouble = z.object({
  connectionId: z.string(),
  storeName,
  platform: z.enum(platforms),
  reason: z.string().nullish(),
});
const task = z.enum(["post", "edit", "delete"]).default("post");

/** What each kind of notification says, as its writer stored it. */
const contents = {
  urgent_review: urgent,
  rule_alert: z.object({ reviewId, storeName, quote: z.string(), ruleName: z.string() }),
  connection_trouble: trouble,
  reply_rejected: z.object({ reviewId, replyId: z.string(), reason: z.string(), task }),
  import_done: z.object({ importId: z.string(), fileName: z.string(), imported: z.number(), rejected: z.number() }),
  import_stopped: z.object({
    importId: z.string(),
    fileName: z.string(),
    processed: z.number(),
    totalRows: z.number(),
  }),
  review_limit: z.object({ level: z.enum(["near", "full"]), limit: z.number(), resumesOn: z.string() }),
  console_login: z.object({ storeName, state: z.enum(["remind", "lapsed"]), lapsesOn: z.string() }),
};

export type NotificationKind = keyof typeof contents;
export type NotificationContent = {
  [K in NotificationKind]: { kind: K } & z.infer<(typeof contents)[K]>;
}[NotificationKind];

/** A stored notification's content; null for one that cannot be read any more. */
export function readNotification(kind: NotificationKind, data: unknown): NotificationContent | null {
  const { success, data: content } = contents[kind].safeParse(data);
  return success ? ({ kind, ...content } as NotificationContent) : null;
}
