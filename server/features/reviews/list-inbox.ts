import { z } from "zod";
import { type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { inboxStates } from "@/server/domain/inbox";
import { PlatformSchema } from "@/server/domain/platform-schema";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { previewSelect, toPreviews } from "./review-preview";
import { Place, placedAfter, walkReviews } from "./walk-reviews";

/** Place in the list after which the next page begins; opaque to callers. */
const Cursor = Place.extend({ urgent: z.boolean().nullable() });
type Cursor = z.infer<typeof Cursor>;

export const ListInboxInput = z.object({
  tab: z.enum([...inboxStates, "all"]).default("needs_reply"),
  storeId: z.uuid().optional(),
  platform: PlatformSchema.optional(),
  /** Exactly these stars; 0 means without a star. */
  rating: z.int().min(0).max(5).optional(),
  urgent: z.boolean().optional(),
  cursor: Cursor.nullish(),
  limit: z.int().min(1).max(100).default(30),
});
type Input = z.infer<typeof ListInboxInput>;

/** Reviews of one inbox tab, newest first, page by page; of those that need a reply the urgent ones come first. */
export async function listInbox(ctx: Ctx, input: Input) {
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, input.storeId);
    const isOpen = input.tab === "needs_reply" || input.tab === "waiting";
    const places = isOpen ? await findOpen(tx, input, storeIds) : await findAny(tx, input, storeIds, ctx.now());
    const page = places.slice(0, input.limit);
    const dates = page.map((place) => place.at).sort();
    const rows = await tx.review.findMany({
      where: { id: { in: page.map((place) => place.id) }, reviewDate: { gte: dates[0], lte: dates.at(-1) } },
      select: previewSelect,
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const shown = page.flatMap((place) => byId.get(place.id) ?? []);
    return {
      items: await toPreviews(tx, shown, { userId: userIdOf(ctx), now: ctx.now() }),
      nextCursor: places.length > input.limit ? (page.at(-1) ?? null) : null,
    };
  });
}

type Row = { id: string; at: Date };

/** One more place than the page holds, from the reviews that wait: store by store, so that an index is walked no further than needed. */
async function findOpen(tx: Tx, input: Input, storeIds: string[]): Promise<Cursor[]> {
  const groups = input.urgent !== undefined ? [input.urgent] : [true, false];
  const places: Cursor[] = [];
  for (const urgent of groups) {
    if (urgent && input.cursor?.urgent === false) continue;
    const after = input.cursor?.urgent === urgent ? input.cursor : null;
    const limit = input.limit + 1 - places.length;
    if (limit <= 0) break;
    const rows = await tx.$queryRaw<Row[]>`
      select i.id, i.at from unnest(${storeIds}::uuid[]) as s(id) cross join lateral (
        select review_id as id, review_date as at from inbox_items
        where store_id = s.id and state = ${input.tab}::"InboxState" and is_urgent = ${urgent}
          ${filters(input)} ${placedAfter(after, Prisma.sql`review_id`)}
        order by review_date desc, review_id desc limit ${limit}) i
      order by i.at desc, i.id desc limit ${limit}`;
    places.push(...rows.map((row) => ({ urgent, at: row.at.toISOString(), id: row.id })));
  }
  return places;
}

/** The same from all reviews. */
async function findAny(tx: Tx, input: Input, storeIds: string[], now: Date): Promise<Cursor[]> {
  const state = input.tab === "all" ? Prisma.empty : Prisma.sql`and inbox_state = ${input.tab}::"InboxState"`;
  const urgency = input.urgent === undefined ? Prisma.empty : Prisma.sql`and is_urgent = ${input.urgent}`;
  const where = Prisma.sql`${state} ${urgency} ${filters(input)}`;
  const limit = input.limit + 1;
  const places = await walkReviews(tx, { storeIds, where, after: input.cursor ?? null, limit, now });
  return places.map((place) => ({ urgent: null, ...place }));
}

function filters({ platform, rating }: Input): Prisma.Sql {
  const byPlatform = platform ? Prisma.sql`and platform = ${platform}::"Platform"` : Prisma.empty;
  if (rating === undefined) return byPlatform;
  return rating === 0 ? Prisma.sql`${byPlatform} and rating is null` : Prisma.sql`${byPlatform} and rating = ${rating}`;
}
