import type { Ctx } from "@/server/context";
import { letterPairs } from "@/server/domain/letter-pairs";
import { termsOf } from "@/server/domain/search-words";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";

/** With more candidates a word is so common that walking from the newest ends sooner. */
const mostCandidates = 1_000;

/**
 * All reviews of the shops that may hold the searched words, to select from as `id` and `at`; null where these do not narrow a
 * search: no words, one of a single letter, common ones, or many reviews that the worker has not read yet.
 */
export async function narrowSearch(ctx: Ctx, tx: Tx, storeIds: readonly string[], words: string) {
  const terms = termsOf(words).map((all) => all.flatMap(letterPairs));
  if (ctx.actor.kind !== "user" || terms.length === 0 || terms.some((pairs) => pairs.length === 0)) return null;
  const found = await tx.$queryRaw<{ id: string; at: Date }[]>`
    select id, at from find_texts(${storeIds}::uuid[], ${JSON.stringify(terms)}::jsonb, ${mostCandidates}::int)`;
  if (found.length === mostCandidates) return null;
  const [ids, dates] = [found.map(({ id }) => id), found.map(({ at }) => at)];
  return Prisma.sql`unnest(${ids}::uuid[], ${dates}::timestamptz[]) as candidate(id, at)`;
}
