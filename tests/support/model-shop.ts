import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import type { IncomingReview } from "@/server/domain/incoming-review";
import { allowModel } from "@/server/features/model-asks/allow-model";
import { writeWithModel } from "@/server/features/replies/write-with-model";
import { rereadReviews } from "@/server/features/reviews/reread-reviews";
import { createEgressFetch } from "@/server/integrations/egress-fetch";
import { createOpenAiModel } from "@/server/integrations/language-model/openai/openai-model";
import { createOpenAiWriter } from "@/server/integrations/reply-writer/openai/openai-writer";
import { createOpenAiReader } from "@/server/integrations/sentiment/openai/openai-reader";
import type { TestApp } from "./app";

/** The product with a language model of a test's own, which nothing has failed yet. */
export function withModel(app: TestApp, options: { timeoutMs?: number } = {}): Ctx {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: apiKey = "", OPENAI_MODEL: model = "" } = app.ctx.config;
  const fetch = createEgressFetch({ hosts: [new URL(baseUrl).host], allowPrivate: true });
  const languageModel = createOpenAiModel({ baseUrl, apiKey, model, fetch, ...options });
  const ports = { secondReader: createOpenAiReader(languageModel), contextWriter: createOpenAiWriter(languageModel) };
  return { ...app.ctx, ports: { ...app.ctx.ports, ...ports } };
}

/** A shop whose built-in drafts are written, and what the language model makes of them once its owner allows it. */
export async function modelShop(
  app: TestApp,
  reviews: Partial<IncomingReview>[],
  options: { timeoutMs?: number } = {},
) {
  const { db } = app;
  const owner = await app.owner();
  const store = await app.store(owner.userId);
  await app.ingest(store, reviews);
  await app.drainJobs();
  const ctx = withModel(app, options);
  const storeId = store.id;
  return {
    owner,
    store,
    ctx,
    allow: (change: { allow?: boolean; perDay?: number } = { allow: true }) =>
      allowModel(owner.ctx, { storeId, ...change }),
    reread: () => rereadReviews(ctx, { storeId }),
    write: () => writeWithModel(ctx, { storeId }),
    review: () => db.review.findFirstOrThrow({ where: { storeId }, include: { reply: true, events: true } }),
    replies: () => db.reviewReply.findMany({ where: { storeId } }),
    asks: () => db.modelAsk.findMany({ where: { storeId }, orderBy: { askedAt: "asc" } }),
    async askedToday(at = app.ctx.now()) {
      const day = new Date(koreanDay(at));
      return (await db.modelDay.findUnique({ where: { storeId_day: { storeId, day } } }))?.asked ?? 0;
    },
    requests: async () => (await app.sim.requests("openai")).filter(({ body }) => body !== ""),
  };
}
export type ModelShop = Awaited<ReturnType<typeof modelShop>>;
