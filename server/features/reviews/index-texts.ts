import type { Ctx } from "@/server/context";
import { letterPairs } from "@/server/domain/letter-pairs";
import type { Tx } from "@/server/platform/db";

const batchSize = 500;

/** Reads the texts that wait for it into the index of letter pairs. Safe to run twice and to overlap. Returns how many. */
export async function indexTexts(ctx: Ctx, signal?: AbortSignal): Promise<number> {
  let indexed = 0;
  for (;;) {
    if (signal?.aborted) return indexed;
    const count = await ctx.db.$transaction((tx) => indexBatch(tx));
    indexed += count;
    if (count < batchSize) return indexed;
  }
}

type Key = { reviewId: string; reviewDate: Date };

/** A text that is being edited is left for later; one that is edited from now on waits again once this has ended. */
async function indexBatch(tx: Tx): Promise<number> {
  const taken = await tx.$queryRaw<Key[]>`
    delete from search_backlog where (store_id, review_id) in (
      select store_id, review_id from search_backlog order by store_id, review_id limit ${batchSize} for update skip locked)
    returning review_id as "reviewId", review_date as "reviewDate"`;
  const [ids, dates] = [taken.map(({ reviewId }) => reviewId), taken.map(({ reviewDate }) => reviewDate)];
  const texts = await tx.$queryRaw<{ id: string; at: Date; storeId: string; content: string }[]>`
    select r.* from unnest(${ids}::uuid[], ${dates}::timestamptz[]) as key(id, at) cross join lateral (
      select id, review_date as at, store_id as "storeId", content from reviews
      where id = key.id and review_date = key.at limit 1) r`;
  const rows = texts.map(({ content, ...review }) => ({ ...review, pairs: letterPairs(content) }));
  await tx.$executeRaw`
    insert into search_texts (review_id, review_date, store_id, pairs)
    select id, at, "storeId", store_pairs("storeId", pairs)
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, at timestamptz, "storeId" uuid, pairs int[])
    order by id
    on conflict (review_id) do update set pairs = excluded.pairs`;
  return taken.length;
}
