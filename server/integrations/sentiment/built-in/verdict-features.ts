import { type Aspect, aspects } from "@/server/domain/analysis";
import type { Cues } from "@/server/domain/understanding/aspect-cues";
import type { Frame } from "@/server/domain/understanding/frame";
import { surely } from "./clause-features";

/** What a clause says of every aspect, as log-odds: that it speaks of it, and that it praises what it speaks of. */
export type Voice = { loudness: readonly number[]; leans: readonly number[] };
/** How words read to the sentiment model: −1 … 1, and the log-odds that they take a side at all. */
export type Feeling = { stance: number; side: number };
/** A clause as it was heard. */
export type HeardClause = Voice & Feeling & { cues: Cues; frame: Frame };
/** What a review says of one aspect: the clauses, of how many, that complain and praise most; and all that speaks for and against. */
export type Evidence = { complaint: number; praise: number; among: number; features: number[] };

const featuresOfSide = 16;
const sharedFeatures = 8;
export const verdictFeatureCount = 2 * featuresOfSide + sharedFeatures;

const faintest = -6;
const loudest = 8;
const mostCues = 2;

const within = (logOdds: number) => Math.max(-loudest, Math.min(loudest, logOdds));
const logChance = (logOdds: number) => -Math.log1p(Math.exp(-logOdds));
const indexOfMost = (values: readonly number[]) => values.indexOf(Math.max(...values));

/** For each value the most of the others. */
function rivalsOf(values: readonly number[]): number[] {
  const bestAt = indexOfMost(values);
  let second = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at++) if (at !== bestAt) second = Math.max(second, values[at] as number);
  return values.map((_, at) => (at === bestAt ? second : (values[bestAt] as number)));
}

type Sound = { own: readonly number[]; rivals: readonly number[] };

/** How likely each clause speaks of each aspect on one side, as the log of the chance. */
function soundsOf(clauses: readonly HeardClause[], side: 1 | -1): Sound[] {
  return clauses.map(({ loudness, leans }) => {
    const own = loudness.map((loud, at) =>
      Math.max(faintest, logChance(loud) + logChance(side * (leans[at] as number))),
    );
    return { own, rivals: rivalsOf(own) };
  });
}

/** All that speaks for one side: the clause that takes it most, what else is in that clause, and the other clauses. */
function sideEvidence(clauses: readonly HeardClause[], sounds: readonly Sound[], at: number) {
  const own = sounds.map((each) => each.own[at] as number);
  const rivals = sounds.map((each) => each.rivals[at] as number);
  const clauseAt = indexOfMost(own);
  const { loudness, leans, cues, stance, frame } = clauses[clauseAt] as HeardClause;
  const cue = cues.get(aspects[at] as Aspect);
  const features = [
    own[clauseAt] as number,
    within(loudness[at] as number),
    within(leans[at] as number),
    surely(stance),
    within((loudness[at] as number) - (rivalsOf(loudness)[at] as number)),
    Math.max(faintest, rivalsOf(own)[clauseAt] as number),
    rivals[clauseAt] as number,
    Math.max(...rivals),
    Number(frame.turns),
    Number(frame.asks),
    Number(frame.supposes),
    Number(frame.wishes),
    Math.min(mostCues, cue?.good ?? 0),
    Math.min(mostCues, cue?.bad ?? 0),
    Number(cue?.named ?? false),
    Number(cue?.mentioned ?? false),
  ];
  return { clauseAt, features };
}

/** What a review of at least one clause says of every aspect. */
export function evidenceOf(clauses: readonly HeardClause[], review: Feeling): Evidence[] {
  const [complaints, praises] = [soundsOf(clauses, -1), soundsOf(clauses, 1)];
  const stances = clauses.map(({ stance }) => surely(stance));
  const whole = [surely(review.stance), Math.min(...stances), Math.max(...stances), Math.log(clauses.length)];
  return aspects.map((_, at) => {
    const complaint = sideEvidence(clauses, complaints, at);
    const praise = sideEvidence(clauses, praises, at);
    const { loudness, leans } = clauses[
      indexOfMost(clauses.map((clause) => clause.loudness[at] as number))
    ] as HeardClause;
    return {
      complaint: complaint.clauseAt,
      praise: praise.clauseAt,
      among: clauses.length,
      features: [
        ...complaint.features,
        ...praise.features,
        ...whole,
        Number(complaint.clauseAt === praise.clauseAt),
        complaint.clauseAt / clauses.length,
        within(loudness[at] as number),
        within(leans[at] as number),
      ],
    };
  });
}
