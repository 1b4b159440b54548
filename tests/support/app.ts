import { randomUUID } from "node:crypto";
import { Logger, runOnce } from "graphile-worker";
import { googleClient } from "@/sandbox/google/tokens";
import { sandboxOpenAi } from "@/sandbox/openai/check-request";
import { startSandbox } from "@/sandbox/start";
import type { Ctx } from "@/server/context";
import type { IncomingReview } from "@/server/domain/incoming-review";
import { ensureReviewPartitions, ingestReviews } from "@/server/features/reviews/public";
import { parseConfig } from "@/server/platform/config";
import { createApp } from "@/server/wiring";
import { tasks } from "@/worker/tasks";
import { toTaskList } from "@/worker/to-task-list";

export const googlePushToken = "push-token-push-token-push-token-push";
const quiet = new Logger(() => () => {});

/** The whole product on this test file's own database: real PostgreSQL, real queue, sandbox platforms. */
export async function startTestApp(options: { now?: () => Date; env?: Record<string, string> } = {}) {
  const sandbox = await startSandbox({
    dataDir: null,
    seed: 7,
    settings: { replyDelayMs: 0, slowMs: 50, sessionCalls: null },
  });
  const config = parseConfig({
    ...process.env,
    NAVER_BASE_URL: sandbox.urls.naver,
    SMARTPLACE_BASE_URL: sandbox.urls.smartplace,
    KAKAO_BASE_URL: sandbox.urls.kakao,
    GOOGLE_BASE_URL: sandbox.urls.google,
    GOOGLE_CLIENT_ID: googleClient.id,
    GOOGLE_CLIENT_SECRET: googleClient.secret,
    GOOGLE_PUSH_TOKEN: googlePushToken,
    OPENAI_BASE_URL: sandbox.urls.openai,
    OPENAI_API_KEY: sandboxOpenAi.key,
    OPENAI_MODEL: sandboxOpenAi.model,
    SMTP_URL: sandbox.urls.mailSmtp,
    ...options.env,
  });
  const app = createApp("test", { config, now: options.now });
  const { ctx, database } = app;
  return {
    ...app,
    app,
    sandbox,
    sim: sandbox.sim,
    db: ctx.db,
    /** A signed-in owner with a plan that may reply. */
    async owner(role: "owner" | "admin" = "owner") {
      const email = `${randomUUID()}@owner.test`;
      const subscription = { create: { plan: "premium" as const, status: "active" as const } };
      const user = await ctx.db.user.create({ data: { email, name: "김은정", role, subscription } });
      const actor = { kind: "user" as const, userId: user.id, role, sessionId: randomUUID() };
      return { userId: user.id, email, ctx: { ...ctx, actor } satisfies Ctx };
    },
    async store(userId: string, data: { name?: string; undoSeconds?: number; menu?: string[] } = {}) {
      return ctx.db.store.create({
        data: { userId, name: "온기식당", category: "한식", phone: "02-000-1234", undoSeconds: 0, ...data },
      });
    },
    /** Takes reviews in as collecting would. */
    async ingest(store: { id: string; menu: string[] }, reviews: Partial<IncomingReview>[]) {
      const complete = reviews.map((review) => incoming(review));
      await ensureReviewPartitions(
        ctx,
        complete.map((review) => review.reviewDate),
      );
      return ctx.db.$transaction((tx) =>
        ingestReviews(ctx, tx, { store, reviews: complete, origin: { crawlSessionId: randomUUID() } }),
      );
    },
    jobs: () =>
      ctx.db.$queryRaw<{ name: string; attempts: number; runAt: Date }[]>`
        select task_identifier as name, attempts, run_at as "runAt" from graphile_worker.jobs order by run_at`,
    /** Runs everything that is due, exactly as the worker would. */
    drainJobs: () =>
      runOnce({ pgPool: database.pool, taskList: toTaskList(tasks, ctx), logger: quiet, noHandleSignals: true }),
    async stop() {
      await app.close();
      await sandbox.stop();
    },
  };
}
export type TestApp = Awaited<ReturnType<typeof startTestApp>>;

/** A plausible review; tests name only what matters to them. */
export function incoming(review: Partial<IncomingReview>): IncomingReview {
  return {
    platform: "naver",
    platformReviewId: randomUUID(),
    reviewerName: "초록모자",
    rating: null,
    ratingSource: review.rating ? "platform" : "none",
    content: "나물이 깔끔하고 간이 세지 않아 좋았어요.",
    images: [],
    platformKeywords: [],
    reviewDate: new Date(),
    datePrecision: "day",
    sourceUrl: null,
    isBlinded: false,
    ownerReply: null,
    ...review,
  };
}
