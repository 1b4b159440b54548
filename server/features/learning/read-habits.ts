import { noEditRate } from "@/server/domain/learning/no-edit-rate";
import { type Repetition, repetitionOf } from "@/server/domain/repetition";
import type { Tx } from "@/server/platform/db";

const rateOver = 100;
const comparedReplies = 50;
const keptComparisons = 1_000;

/** How often the shops' latest approved drafts went out as they were. */
export async function readApproval(tx: Tx, storeIds: string[]) {
  const edits = await tx.$queryRaw<{ distance: number; publishedAt: Date }[]>`
    select e.distance, e.published_at as "publishedAt" from unnest(${storeIds}::uuid[]) as s(id) cross join lateral (
      select distance, published_at from draft_edits where store_id = s.id order by published_at desc limit ${rateOver}) e
    order by e.published_at desc limit ${rateOver}`;
  return {
    ...noEditRate(edits.map(({ distance }) => distance)),
    oldestAt: edits.at(-1)?.publishedAt ?? null,
    newestAt: edits[0]?.publishedAt ?? null,
  };
}

type SeenReply = { id: string; version: number; content: string; liveAt: Date | null };

/** How alike the shops' latest replies are that guests can see. */
export async function readRepetition(tx: Tx, storeIds: string[]) {
  const stores = await tx.store.findMany({ where: { id: { in: storeIds } }, select: { name: true, menu: true } });
  const replies = await tx.$queryRaw<SeenReply[]>`
    select r.* from unnest(${storeIds}::uuid[]) as s(id) cross join lateral (
      select id, version, content, live_at as "liveAt" from review_replies
      where store_id = s.id and status in ('live', 'owner_posted')
      order by live_at desc nulls last limit ${comparedReplies}) r
    order by r."liveAt" desc nulls last limit ${comparedReplies}`;
  const names = stores.flatMap(({ name, menu }) => [name, ...menu]).toSorted();
  return { ...compared(replies, names), oldestAt: replies.at(-1)?.liveAt ?? null };
}

/** What was compared before, by its replies and names: comparing takes longer than reading. */
const comparisons = new Map<string, Repetition>();

function compared(replies: readonly SeenReply[], names: readonly string[]): Repetition {
  const key = JSON.stringify([replies.map(({ id, version }) => `${id}:${version}`), names]);
  const known = comparisons.get(key);
  if (known) return known;
  const repetition = repetitionOf(
    replies.map(({ content }) => content),
    names,
  );
  const oldest = comparisons.size >= keptComparisons ? comparisons.keys().next().value : undefined;
  if (oldest !== undefined) comparisons.delete(oldest);
  comparisons.set(key, repetition);
  return repetition;
}
