import type { Said } from "@/server/domain/log-odds";
import { type Change, type Interval, isTelling, shareChange, shareOf } from "./share";

/** With fewer complaints nothing is recommended. */
export const fewestComplaints = 5;
const mostRanked = 3;
const mostEarly = 1;
const fewestToMention = 2;

/** Reviews that complain of one thing, now and in as many days before. */
export type Complaint = { complaints: Said };
export type Evidence = {
  /** Of all reviews that were read. */
  share: { share: number } & Interval;
  change: Change | null;
  /** More of them than before, and hardly by chance. */
  isGrowing: boolean;
};

/**
 * What most deserves mending, best proven first: the share of all reviews that complain of it at the least (lower end of its
 * interval), and on top the growth of that share at the least. What too few complain of is only named.
 */
export function rankComplaints<C extends Complaint>(complaints: readonly C[], read: Said) {
  const proven = complaints.filter(({ complaints: { now } }) => now >= fewestComplaints);
  return {
    ranked: proven
      .flatMap((complaint) => {
        const evidence = evidenceOf(complaint, read);
        return evidence ? [{ ...complaint, ...evidence }] : [];
      })
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, mostRanked),
    early: complaints
      .filter(({ complaints: { now } }) => now >= fewestToMention && now < fewestComplaints)
      .toSorted((a, b) => b.complaints.now - a.complaints.now)
      .slice(0, mostEarly),
  };
}

function evidenceOf({ complaints }: Complaint, read: Said): Evidence | null {
  const now = { part: Math.min(complaints.now, read.now), whole: read.now };
  const share = shareOf(now);
  const change = shareChange(now, { part: Math.min(complaints.before, read.before), whole: read.before });
  return share && { share, change, isGrowing: isTelling(change) && (change?.low ?? 0) > 0 };
}

const weight = ({ share, change }: Evidence): number => share.low + Math.max(0, change?.low ?? 0);

/** Whether reviews with a word are unhappy more often than reviews are at large, and hardly by chance. */
export const isSaidInAnger = (word: { negative: number; now: number }, unhappyShare: number): boolean =>
  (shareOf({ part: word.negative, whole: word.now })?.low ?? 0) > unhappyShare;

/** The weekday (1 is Monday) on which complaints pile up beyond what its number of reviews explains; null where none does. */
export function weekdayOf(
  complaints: ReadonlyMap<number, number>,
  reviews: ReadonlyMap<number, number>,
): { weekday: number; complaints: number } | null {
  const sum = (counts: ReadonlyMap<number, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  const [whole, all] = [sum(complaints), sum(reviews)];
  const [weekday, part] = [...complaints].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (weekday === undefined || part === undefined || whole < fewestComplaints || all === 0) return null;
  const usual = (reviews.get(weekday) ?? 0) / all;
  return (shareOf({ part, whole })?.low ?? 0) > usual ? { weekday, complaints: part } : null;
}
