import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";

/** SQL that is true where no person has done anything with a review or its reply. */
export const untouched = (reviewId: Prisma.Sql) => Prisma.sql`
  not exists (select 1 from review_events e where e.review_id = ${reviewId} and e.actor like 'user:%')`;

export async function isUntouched(tx: Tx, reviewId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ yes: boolean }[]>`select ${untouched(Prisma.sql`${reviewId}::uuid`)} as yes`;
  return row?.yes ?? false;
}
