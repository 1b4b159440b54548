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
    return { known, said: known.clauses.map((clause) => saidOf(clause.text, said)), held, weight: 1 };
  });
}

/** What a clause is said for; of one cut in two when it was labelled, what both parts are. */
function saidOf(clause: string, said: readonly (readonly [string, string])[]): string | null {
  const whole = said.find(([text]) => text === clause)?.[1];
  if (whole !== undefined) return whole;
  const parts = said.filter(([text]) => clause.includes(text));
  const letters = new Set(parts.map(([, letter]) => letter[0]));
  const isAll = lettersIn(parts.map(([text]) => text).join("")) === lettersIn(clause);
  const main = parts.find(([, letter]) => letter.endsWith("!")) ?? parts[0];
  return isAll && letters.size === 1 ? (main?.[1] ?? null) : null;
}

const lettersIn = (text: string) => text.replace(/\s/g, "").length;

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
