const hour = 3_600;
const day = 24 * hour;

/** Where one bucket of answering times ends and the next begins, in seconds: 1 h, 3 h, 6 h, 12 h, 1 d, 2 d, 3 d, 7 d. */
export const replyTimeEdges = [hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 3 * day, 7 * day] as const;
const longest = 28 * day;

/** The bucket an answering time is counted in: 0 for less than an hour, 8 for a week and more. */
export const replyTimeBucket = (seconds: number): number => replyTimeEdges.filter((edge) => edge <= seconds).length;

/** Replies per bucket; absent buckets hold none. */
export type ReplyTimes = ReadonlyMap<number, number>;

/** Half of the replies took at most so many seconds, read off the buckets; null without replies. The last bucket is taken to end at four weeks. */
export function medianReplySeconds(times: ReplyTimes): number | null {
  const total = [...times.values()].reduce((sum, replies) => sum + replies, 0);
  if (total <= 0) return null;
  let before = 0;
  for (let bucket = 0; bucket <= replyTimeEdges.length; bucket++) {
    const replies = times.get(bucket) ?? 0;
    if (replies > 0 && before + replies >= total / 2) {
      const low = replyTimeEdges[bucket - 1] ?? 0;
      const high = replyTimeEdges[bucket] ?? longest;
      return Math.round(low + ((total / 2 - before) / replies) * (high - low));
    }
    before += replies;
  }
  return null;
}
