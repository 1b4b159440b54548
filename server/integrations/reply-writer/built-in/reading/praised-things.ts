import { kindsOf } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import type { Point } from "@/server/integrations/reply-writer/built-in/points/points";
import { people } from "@/server/integrations/reply-writer/built-in/reading/taken/fond";
import { likedIn, nounOf } from "@/server/integrations/reply-writer/built-in/reading/taken/liked";

/** From this chance on a thing is named as what the guest is glad of; beside one or two stars only from the second. */
const gladFrom = 0.5;
const surelyGladFrom = 0.7;
const lowRating = 2;

/** Things a review praises, each with what is liked of it: "진한 말차라떼". */
export function likedThings(text: string, points: readonly Point[]): string[] {
  const isThing = (noun: string) => kindsOf(noun).length > 0 || points.some(({ name }) => name.includes(noun));
  return likedIn(text).filter((thing) => isThing(nounOf(thing)));
}

/** Further things a reply to praise should name, people apart. */
export function praisedThings(liked: readonly string[], points: readonly Point[], rating: number | null): string[] {
  const from = rating !== null && rating <= lowRating ? surelyGladFrom : gladFrom;
  return points
    .filter(({ polarity, chance, name }) => polarity === "positive" && chance >= from && !people.test(name))
    .filter(({ name }) => !liked.some((thing) => thing.includes(nounOf(name))))
    .map(({ name }) => name);
}
