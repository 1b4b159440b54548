import type { Known } from "@/server/integrations/reply-writer/built-in/points/features";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import { readVoices, rounds } from "../evaluation/cases";
import { readLabelled } from "./read-labelled";
import { requestFor } from "./request-for";

/** A review, and what a reader takes each of its clauses to be said for; null of a clause that is cut otherwise today. */
export type RoledReview = { known: Known; said: (string | null)[]; held: boolean; weight: number };

/** Reviews whose clauses readers labelled, and what the writer knows of them. */
export function readRoles(): RoledReview[] {
  return readLabelled().map(({ store, rating, text, said, held }) => {
    const { known } = readReview(requestFor(store, rating, text), () => true);
    const labels = new Map(said);
    return { known, said: known.clauses.map((clause) => labels.get(clause.text) ?? null), held, weight: 1 };
  });
}

const telling = 6;
/** What calls the owner is far commoner here than among guests. */
const alarmWeight = 0.1;

/** Reviews that call the owner, however kindly told: the clause the alarm was read from blames, of the others nothing is known. */
export function readAlarms(): RoledReview[] {
  return rounds
    .flatMap((round) => readVoices("tuning", round))
    .filter(({ urgent }) => urgent !== null)
    .flatMap(({ rating, text }) => {
      const request = requestFor("", rating, text);
      const { urgency } = request.review.analysis;
      if (urgency === null) return [];
      const { known } = readReview(request, () => true);
      const isTold = (clause: string) => clause.length >= telling && urgency.quote.includes(clause);
      return {
        known,
        said: known.clauses.map((clause) => (isTold(clause.text) ? "c!" : null)),
        held: false,
        weight: alarmWeight,
      };
    });
}
