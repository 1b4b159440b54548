import type { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { type Aspect, aspects } from "@/server/domain/analysis";
import { aspectOfWord } from "@/server/domain/analytics/aspect-of-word";
import { type Range, RangeInput } from "@/server/domain/analytics/range";
import { isSaidInAnger, rankComplaints, weekdayOf } from "@/server/domain/analytics/recommend";
import type { Said } from "@/server/domain/log-odds";
import type { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { sumWords, type WhichWords } from "./count-words";
import { countedIn, openRange } from "./open-range";
import { readScored } from "./read-aspects";
import { readQuotes } from "./read-quotes";

export const ListRecommendationsInput = RangeInput;

type Subject = { kind: "aspect"; aspect: Aspect } | { kind: "word"; keyword: string };
const fewestWithWord = 2;
const namedWords = 3;

/**
 * What guests complain of most provably in a period, each with its share of all reviews, how that grew, the weekday it piles
 * up on, the words it is said in and a sentence; and what too few complain of to tell.
 */
export async function listRecommendations(ctx: Ctx, input: z.infer<typeof ListRecommendationsInput>) {
  return transact(ctx, async (tx) => {
    const { storeIds, range } = await openRange(ctx, tx, "recommendations", input);
    const which = countedIn(storeIds, range.previous.from, range.to, input.platform);
    const read = await readScored(tx, storeIds, range, input.platform);
    const days = await readComplaintDays(tx, which, range.from);
    const words = await readUnhappyWords(tx, { storeIds, platform: input.platform }, range);
    const quoteOf = await readQuotes(tx, storeIds, range, input.platform);
    const unhappy = words.unhappy / Math.max(1, read.now);
    const angry = words.rows.filter((word) => isSaidInAnger(word, unhappy));

    const { ranked, early } = rankComplaints<{ subject: Subject; complaints: Said }>(
      [
        ...aspects.flatMap((aspect) => {
          const complaints = sumDays(days.filter((day) => day.aspect === aspect));
          return aspect === "other" || complaints.now === 0
            ? []
            : [{ subject: { kind: "aspect" as const, aspect }, complaints }];
        }),
        ...angry
          .filter(({ keyword }) => aspectOfWord(keyword) === null)
          .map(({ keyword, negative, before }) => ({
            subject: { kind: "word" as const, keyword },
            complaints: { now: negative, before },
          })),
      ],
      read,
    );
    return {
      range,
      read,
      ranked: ranked.map(({ subject, complaints, share, change, isGrowing }) => ({
        subject,
        complaints,
        share,
        change,
        isGrowing,
        ...(subject.kind === "aspect"
          ? {
              weekday: weekdayOf(
                byWeekday(days.filter((day) => day.aspect === subject.aspect && day.isNow)),
                words.weekdays,
              ),
              words: angry
                .filter(({ keyword }) => aspectOfWord(keyword) === subject.aspect)
                .slice(0, namedWords)
                .map(({ keyword }) => keyword),
              quote: quoteOf(subject.aspect, "negative"),
            }
          : { weekday: null, words: [], quote: null }),
      })),
      early: early.map(({ subject, complaints }) => ({ subject, complaints: complaints.now })),
    };
  });
}

type ComplaintDay = { aspect: Aspect; isNow: boolean; weekday: number; complaints: number };

const readComplaintDays = (tx: Tx, which: Prisma.Sql, from: string) =>
  tx.$queryRaw<ComplaintDay[]>`
    select aspect, day >= ${from}::date as "isNow", date_part('isodow', day)::int as weekday,
      sum(negative)::int as complaints
    from aspect_daily where ${which} and negative <> 0 group by 1, 2, 3`;

const sumDays = (days: readonly ComplaintDay[]): Said => ({
  now: days.reduce((sum, day) => sum + (day.isNow ? day.complaints : 0), 0),
  before: days.reduce((sum, day) => sum + (day.isNow ? 0 : day.complaints), 0),
});

const byWeekday = (days: readonly ComplaintDay[]) => new Map(days.map((day) => [day.weekday, day.complaints]));

type UnhappyWord = { keyword: string; now: number; negative: number; before: number };

/** Words of unhappy reviews, most frequent first; and how many reviews are unhappy, and how many there are per weekday. */
async function readUnhappyWords(tx: Tx, which: WhichWords, range: Range) {
  const rows = await tx.$queryRaw<UnhappyWord[]>`
    select keyword, n.reviews::int as now, n.negative::int as negative, coalesce(b.negative, 0)::int as before
    from ${sumWords(which, range)} n left join ${sumWords(which, range.previous)} b using (keyword)
    where n.negative >= ${fewestWithWord} order by n.negative desc, keyword limit 60`;
  const weekdays = await tx.$queryRaw<{ weekday: number; reviews: number; negative: number }[]>`
    select date_part('isodow', day)::int as weekday, sum(score_count)::int as reviews, sum(negative)::int as negative
    from review_daily where ${countedIn(which.storeIds, range.from, range.to, which.platform)} group by 1`;
  return {
    rows,
    unhappy: weekdays.reduce((sum, day) => sum + day.negative, 0),
    weekdays: new Map(weekdays.map(({ weekday, reviews }) => [weekday, reviews])),
  };
}
