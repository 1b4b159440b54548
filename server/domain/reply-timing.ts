const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * How long a reply may take to be seen: posted by us, held by the platform (Google: up to 30 days), pasted by the owner,
 * or not to be looked at because of trouble.
 */
const patienceMs = { posted: 6 * hourMs, pending: 30 * dayMs, pasted: 7 * dayMs, trouble: 7 * dayMs };

/** After this long without getting through to the platform a reply goes back to the owner, before the queue gives up. */
export const publishPatienceMs = 25 * minuteMs;

export type Wait = keyof typeof patienceMs;

const waitsMs = {
  posted: { shortest: 3_000, longest: 20 * minuteMs },
  trouble: { shortest: minuteMs, longest: hourMs },
  pending: { shortest: 2 * minuteMs, longest: dayMs },
};

/**
 * How long to wait before looking for a reply again: as long as it has taken so far, within bounds; null when it is time
 * to give up. A pasted one shows itself in what is collected and is asked after once.
 */
export function nextLookMs(wait: Wait, ageMs: number): number | null {
  if (ageMs >= patienceMs[wait]) return null;
  if (wait === "pasted") return patienceMs.pasted - ageMs;
  const { shortest, longest } = waitsMs[wait];
  return Math.min(Math.max(ageMs, shortest), longest);
}

const unseenToGiveUp = 3;
/** Two collections closer together than this count as one: pages lag behind. */
const unseenApartMs = 30 * minuteMs;

type Unseen = { postedAt: Date; unseenCount: number; lastUnseenAt: Date | null };

/** What a collection that did not find a pasted reply means: nothing yet, one more in vain, or enough to tell the owner. */
export function countUnseen({ postedAt, unseenCount, lastUnseenAt }: Unseen, now: Date): "too-soon" | "again" | "over" {
  if (now.getTime() - (lastUnseenAt ?? postedAt).getTime() < unseenApartMs) return "too-soon";
  return unseenCount + 1 >= unseenToGiveUp ? "over" : "again";
}
