import type { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { type Aspect, aspects } from "@/server/domain/analysis";
import { RangeInput } from "@/server/domain/analytics/range";
import { shareChange, shareOf } from "@/server/domain/analytics/share";
import { openRange } from "./open-range";
import { readAspects, readScored } from "./read-aspects";
import { readQuotes } from "./read-quotes";

export const ListAspectsInput = RangeInput;

/**
 * What guests speak of: the share of reviews that mention each aspect, how many of those praise it and complain of it, the
 * change of the praise, and a sentence of each kind; most mentioned first.
 */
export async function listAspects(ctx: Ctx, input: z.infer<typeof ListAspectsInput>) {
  return transact(ctx, async (tx) => {
    const { storeIds, range } = await openRange(ctx, tx, "aspects", input);
    const counts = await readAspects(tx, storeIds, range, input.platform);
    const { now: reviews } = await readScored(tx, storeIds, range, input.platform);
    const quoteOf = await readQuotes(tx, storeIds, range, input.platform);
    return {
      range,
      reviews,
      aspects: aspects
        .flatMap((aspect) => {
          const now = counts.find((row) => row.aspect === aspect && row.isNow);
          const before = counts.find((row) => row.aspect === aspect && !row.isNow);
          if (!now || now.reviews <= 0) return [];
          return [
            {
              aspect,
              reviews: now.reviews,
              positive: now.positive,
              neutral: now.neutral,
              negative: now.negative,
              mentioned: shareOf({ part: Math.min(now.reviews, reviews), whole: reviews }),
              praised: shareOf({ part: now.positive, whole: now.reviews }),
              before: before?.reviews ?? 0,
              change: before
                ? shareChange(
                    { part: now.positive, whole: now.reviews },
                    { part: before.positive, whole: before.reviews },
                  )
                : null,
              quote: quoteFor(aspect, now, quoteOf),
            },
          ];
        })
        .sort((a, b) => b.reviews - a.reviews),
    };
  });
}

function quoteFor(
  aspect: Aspect,
  { positive, negative }: { positive: number; negative: number },
  quoteOf: Awaited<ReturnType<typeof readQuotes>>,
) {
  const [first, second] =
    negative > positive ? (["negative", "positive"] as const) : (["positive", "negative"] as const);
  return quoteOf(aspect, first) ?? quoteOf(aspect, second);
}
