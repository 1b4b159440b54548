import { coverMonths, type Piece } from "@/server/domain/analytics/cover-months";
import type { Period } from "@/server/domain/analytics/period";
import { Prisma } from "@/server/generated/prisma/client";

export type WhichWords = { storeIds: readonly string[]; platform?: string };

const columns = ["reviews", "positive", "negative", "rating_count", "rating_sum"];
const sums = Prisma.raw(columns.map((column) => `sum(${column}) as ${column}`).join(", "));

/** The words of a period with their counts, as something to select from: whole months, and days where a month is cut. */
export function sumWords(which: WhichWords, period: Period): Prisma.Sql {
  const pieces = coverMonths(period).map((piece) => countsOf(which, piece));
  return Prisma.sql`(
    select keyword, ${sums} from (${Prisma.join(pieces, " union all ")}) pieces group by keyword having sum(reviews) > 0)`;
}

const tables = {
  months: Prisma.sql`keyword_monthly where month`,
  days: Prisma.sql`keyword_daily where day`,
};

function countsOf({ storeIds, platform }: WhichWords, { of, sign, from, to }: Piece): Prisma.Sql {
  const only = platform ? Prisma.sql`and platform = ${platform}::"Platform"` : Prisma.empty;
  const signed = columns.map((column) => Prisma.raw(sign > 0 ? column : `-${column} as ${column}`));
  return Prisma.sql`select keyword, ${Prisma.join(signed)} from ${tables[of]} between ${from}::date and ${to}::date
    and store_id = any(${storeIds}::uuid[]) ${only}`;
}
