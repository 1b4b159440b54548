import type { Analysis, Sentiment } from "@/server/domain/analysis";
import type { SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import type { Tone } from "@/server/integrations/reply-writer/built-in/reading/tone";
import type { Role } from "@/server/integrations/reply-writer/built-in/roles/roles";

const lowRating = 2;
const gladRating = 4;
const mostStars = 5;
/** From this chance on a clause praises or blames whatever stands beside it; beside all stars it blames only from the second. */
const surelyFrom = 0.5;
const mostSurelyFrom = 0.7;
/** From this chance on it is regretted, where nothing is praised beside it; where it was heard as praise only from the second. */
const plainlyFrom = 0.85;
const mostPlainlyFrom = 0.95;
/** Where no clause reaches it, nothing is said of the kind; without stars the second is enough. */
const hardlyFrom = 0.35;
const starlessFrom = 0.2;
/** From this chance on a clause asks, wishes or informs. */
const askedFrom = 0.25;
const telling = 6;

const isLow = (rating: number | null) => rating !== null && rating <= lowRating;
const leastOf = (rating: number | null) => (rating === null ? starlessFrom : hardlyFrom);
const most = (roles: readonly Role[], side: "praise" | "blame") => Math.max(0, ...roles.map((role) => role[side]));

/** The tone as the clauses bear it out, where nothing grave has happened: what one of them blames is heard, where none praises with regret, and nobody is sorry for what none blames. */
export function toneSaid(tone: Tone, roles: readonly Role[], rating: number | null): Tone {
  if (isLow(rating) || roles.length === 0) return tone;
  const [praise, blame] = [most(roles, "praise"), most(roles, "blame")];
  if (rating !== null && rating >= gladRating) {
    if (tone !== "glad") return "gentle";
    return blame >= (rating === mostStars ? mostSurelyFrom : surelyFrom) ? "gentle" : "glad";
  }
  if (blame >= (tone === "glad" ? mostPlainlyFrom : plainlyFrom) && praise < surelyFrom) return "sorry";
  if (blame >= surelyFrom) return tone === "glad" ? "gentle" : tone;
  return tone === "sorry" && blame < leastOf(rating) ? "gentle" : tone;
}

/** The sentiment as the clauses bear it out; with one or two stars it is what was heard. */
export function sentimentSaid(heard: Sentiment, roles: readonly Role[], rating: number | null): Sentiment {
  if (isLow(rating) || roles.length === 0) return heard;
  const [praise, blame] = [most(roles, "praise"), most(roles, "blame")];
  if (praise >= surelyFrom) return blame >= surelyFrom ? "mixed" : "positive";
  if (blame >= surelyFrom) return "negative";
  return Math.max(praise, blame) >= leastOf(rating) ? heard : "neutral";
}

/** An alarm is one where it is loud, or the clause it was read from blames. */
export function alarmSaid(
  alarm: Analysis["urgency"],
  isLoud: boolean,
  clauses: readonly SaidClause[],
  roles: readonly Role[],
  rating: number | null,
): Analysis["urgency"] {
  if (alarm === null || roles.length === 0 || isLoud) return alarm;
  const { quote } = alarm;
  const own = roles.filter((_, at) => {
    const clause = clauses[at]?.text ?? "";
    return quote.includes(clause.slice(0, telling)) || clause.includes(quote.slice(0, telling));
  });
  return most(own.length > 0 ? own : roles, "blame") >= leastOf(rating) ? alarm : null;
}

/** Whether all that is said informs whoever comes next. */
export function saysOnlyFacts(roles: readonly Role[]): boolean {
  return roles.length > 0 && roles.every(({ fact }) => fact >= surelyFrom);
}

/** Whether a clause asks, wishes or informs; a review whose clauses nobody read may do any. */
export function isSaid(side: "question" | "wish" | "fact", roles: readonly Role[]): boolean {
  return roles.length === 0 || roles.some((role) => role[side] >= askedFrom);
}
