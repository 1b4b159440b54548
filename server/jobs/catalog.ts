import { z } from "zod";

export const priority = { high: 0, normal: 50, low: 100 } as const;

export type JobSpec<P extends z.ZodType> = {
  payload: P;
  /** Pending jobs of one name and key become one; null never merges. A running one may still overlap with its successor. */
  key: ((payload: z.infer<P>) => string) | null;
  priority: keyof typeof priority;
  /** graphile-worker waits e^attempt s (at most 6 h) between attempts: 5 ≈ 1.5 min in all, 8 ≈ 30 min, 10 ≈ 4 h, 12 ≈ 16 h. */
  maxAttempts: number;
};
const job = <P extends z.ZodType>(spec: JobSpec<P>) => spec;

/** The contract between web and worker. Payloads carry ids, not data; change them only by adding optional fields. */
export const jobCatalog = {
  "schedule-crawls": job({ payload: z.object({}), key: () => "all", priority: "normal", maxAttempts: 3 }),
  "crawl-store": job({
    payload: z.object({ connectionId: z.uuid(), trigger: z.enum(["schedule", "manual", "onboarding"]) }),
    key: (p) => p.connectionId,
    priority: "high",
    maxAttempts: 8,
  }),
  "connect-smartplace": job({
    payload: z.object({ connectionId: z.uuid(), sealedLogin: z.string() }),
    key: (p) => p.connectionId,
    priority: "high",
    maxAttempts: 2,
  }),
  "forget-google-sign-in": job({
    payload: z.object({ storeId: z.uuid() }),
    key: (p) => p.storeId,
    priority: "low",
    maxAttempts: 8,
  }),
  "run-import": job({
    payload: z.object({ importId: z.uuid() }),
    key: (p) => p.importId,
    priority: "normal",
    maxAttempts: 8,
  }),
  "remove-closed-accounts": job({ payload: z.object({}), key: () => "all", priority: "low", maxAttempts: 5 }),
  "undo-import": job({
    payload: z.object({ importId: z.uuid() }),
    key: (p) => p.importId,
    priority: "normal",
    maxAttempts: 8,
  }),
  "mail-password-reset": job({
    payload: z.object({ userId: z.uuid() }),
    key: (p) => p.userId,
    priority: "high",
    maxAttempts: 8,
  }),
  "draft-replies": job({
    payload: z.object({ storeId: z.uuid() }),
    key: (p) => p.storeId,
    priority: "normal",
    maxAttempts: 8,
  }),
  "apply-rules": job({
    payload: z.object({ storeId: z.uuid() }),
    key: (p) => p.storeId,
    priority: "normal",
    maxAttempts: 8,
  }),
  "learn-preferences": job({
    payload: z.object({ storeId: z.uuid() }),
    key: (p) => p.storeId,
    priority: "low",
    maxAttempts: 5,
  }),
  "reread-reviews": job({
    payload: z.object({ storeId: z.uuid() }),
    key: (p) => p.storeId,
    priority: "low",
    maxAttempts: 5,
  }),
  "write-with-model": job({
    payload: z.object({ storeId: z.uuid() }),
    key: (p) => p.storeId,
    priority: "low",
    maxAttempts: 5,
  }),
  "publish-reply": job({
    payload: z.object({ replyId: z.uuid() }),
    key: (p) => p.replyId,
    priority: "high",
    maxAttempts: 8,
  }),
  "verify-reply": job({
    payload: z.object({ replyId: z.uuid() }),
    key: (p) => p.replyId,
    priority: "high",
    maxAttempts: 10,
  }),
  "look-for-reply": job({
    payload: z.object({ replyId: z.uuid() }),
    key: (p) => p.replyId,
    priority: "normal",
    maxAttempts: 8,
  }),
  "alert-urgent": job({
    payload: z.object({ reviewId: z.uuid() }),
    key: (p) => p.reviewId,
    priority: "high",
    maxAttempts: 12,
  }),
  "alert-by-rule": job({
    payload: z.object({ replyId: z.uuid() }),
    key: (p) => p.replyId,
    priority: "high",
    maxAttempts: 12,
  }),
  "mail-trouble": job({
    payload: z.object({ notificationId: z.uuid() }),
    key: (p) => p.notificationId,
    priority: "normal",
    maxAttempts: 10,
  }),
  "remind-console-logins": job({ payload: z.object({}), key: () => "all", priority: "low", maxAttempts: 10 }),
  "refresh-keywords": job({
    payload: z.object({ storeId: z.uuid() }),
    key: (p) => p.storeId,
    priority: "low",
    maxAttempts: 5,
  }),
  "purge-google-reviews": job({ payload: z.object({}), key: () => "all", priority: "low", maxAttempts: 12 }),
  "schedule-reports": job({ payload: z.object({}), key: () => "all", priority: "normal", maxAttempts: 8 }),
  "send-report": job({
    payload: z.object({ storeId: z.uuid(), kind: z.enum(["daily", "weekly"]), day: z.iso.date() }),
    key: (p) => `${p.storeId}:${p.kind}:${p.day}`,
    priority: "low",
    maxAttempts: 8,
  }),
  "release-drafts": job({ payload: z.object({}), key: () => "all", priority: "normal", maxAttempts: 3 }),
  "purge-notifications": job({ payload: z.object({}), key: () => "all", priority: "low", maxAttempts: 12 }),
  "make-partitions": job({ payload: z.object({}), key: () => "all", priority: "normal", maxAttempts: 12 }),
  "index-texts": job({ payload: z.object({}), key: () => "all", priority: "low", maxAttempts: 3 }),
  "reconcile-rollups": job({ payload: z.object({}), key: () => "all", priority: "low", maxAttempts: 5 }),
} as const;

export type JobName = keyof typeof jobCatalog;
export const jobNames = Object.keys(jobCatalog) as JobName[];
export type JobPayload<N extends JobName> = z.infer<(typeof jobCatalog)[N]["payload"]>;
