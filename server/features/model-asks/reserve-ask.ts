import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import { type ModelPurpose, Prisma } from "@/server/generated/prisma/client";

export type Ask = {
  storeId: string;
  reviewId: string;
  purpose: ModelPurpose;
  /** Of the text that is asked about. */
  contentHash: string;
  model: string;
  promptVersion: string;
};

/** Longer than any question can take: an ask without an answer is given up then, its process is gone. */
const answerWithinMs = 60_000;
const mostAttempts = 3;
/** Readings are asked in the first half of a day's budget only: a hundred doubtful reviews must not leave drafts with nothing. */
const shares = { reading: 0.5, reply: 1 } as const satisfies Record<ModelPurpose, number>;
const retried = ["temporary", "rate-limited", "rejected"];

/** SQL that is true where this text may be asked about: never before, or without an answer and not too often. */
export const isAskable = (
  purpose: ModelPurpose,
  reviewId: Prisma.Sql,
  contentHash: Prisma.Sql,
  now: Date,
) => Prisma.sql`
  not exists (select 1 from model_asks a where a.review_id = ${reviewId} and a.content_hash = ${contentHash}
    and a.purpose = ${purpose}::"ModelPurpose" and not (${mayRepeat(now)}))`;

const mayRepeat = (now: Date) => Prisma.sql`a.attempts < ${mostAttempts} and (a.outcome = any(${retried})
  or (a.outcome = 'asked' and a.asked_at <= ${new Date(now.getTime() - answerWithinMs)}::timestamptz))`;

/** When the latest question of a store without an answer may be asked again: its process may be gone. Null: there is none. */
export async function openAskUntil(ctx: Ctx, storeId: string, purpose: ModelPurpose): Promise<Date | null> {
  const open = await ctx.db.modelAsk.findFirst({
    where: { storeId, purpose, outcome: "asked", attempts: { lt: mostAttempts } },
    orderBy: { askedAt: "desc" },
    select: { askedAt: true },
  });
  return open && new Date(open.askedAt.getTime() + answerWithinMs);
}

/**
 * Takes one question from the store's budget of the Korean day, before anything is sent. "none": the budget is spent or the
 * owner has switched it off; "taken": somebody else is asking this or has asked it. What is taken stays taken when the
 * process dies: more may be counted than was sent, never less.
 */
export async function reserveAsk(ctx: Ctx, ask: Ask): Promise<{ askId: string } | "none" | "taken"> {
  const now = ctx.now();
  const day = koreanDay(now);
  return ctx.db.$transaction(async (tx) => {
    const counted = await tx.$executeRaw`
      insert into model_days as d (store_id, day, asked)
      select id, ${day}::date, 1 from stores where id = ${ask.storeId}::uuid and model_since is not null and model_per_day > 0
      on conflict (store_id, day) do update set asked = d.asked + 1
        where d.asked < (select ceil(model_per_day * ${shares[ask.purpose]}::float8) from stores
          where id = excluded.store_id)`;
    if (counted === 0) return "none";
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      insert into model_asks as a (store_id, review_id, purpose, content_hash, model, prompt_version, asked_at)
      values (${ask.storeId}::uuid, ${ask.reviewId}::uuid, ${ask.purpose}::"ModelPurpose", ${ask.contentHash},
        ${ask.model}, ${ask.promptVersion}, ${now}::timestamptz)
      on conflict (review_id, purpose, content_hash) do update set attempts = a.attempts + 1, outcome = 'asked',
        model = excluded.model, prompt_version = excluded.prompt_version, asked_at = excluded.asked_at, settled_at = null
        where ${mayRepeat(now)}
      returning id`;
    if (row) return { askId: row.id };
    await tx.modelDay.update({
      where: { storeId_day: { storeId: ask.storeId, day: new Date(day) } },
      data: { asked: { decrement: 1 } },
    });
    return "taken";
  });
}
