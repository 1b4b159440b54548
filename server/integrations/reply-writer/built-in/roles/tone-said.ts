import type { Tone } from "@/server/integrations/reply-writer/built-in/reading/tone";
import type { Role } from "@/server/integrations/reply-writer/built-in/roles/roles";

const lowRating = 2;
const mostStars = 5;
/** From this chance on a clause blames beside all praise; with all stars given only from the second. */
const blamedFrom = 0.5;
const surelyBlamedFrom = 0.7;
/** Where no clause reaches it, nothing is blamed. */
const hardlyFrom = 0.3;

/** The tone as the clauses bear it out: what one of them blames is heard, and nobody is sorry for what none does. */
export function toneSaid(tone: Tone, roles: readonly Role[], rating: number | null): Tone {
  const most = roles.reduce((highest, { blame }) => Math.max(highest, blame), 0);
  if (tone === "glad") return most >= (rating === mostStars ? surelyBlamedFrom : blamedFrom) ? "gentle" : "glad";
  return tone === "sorry" && (rating === null || rating > lowRating) && most < hardlyFrom ? "gentle" : tone;
}
