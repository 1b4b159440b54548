import type { AspectMention } from "@/server/domain/analysis";
import { cueReader } from "@/server/domain/understanding/aspect-cues";
import type { Clause } from "@/server/domain/understanding/clauses";
import { frameOf, neverHappened, shrugs } from "@/server/domain/understanding/frame";
import { saysOnlyVisit } from "@/server/domain/understanding/visits";
import type { ClauseModel } from "./clause-model";
import type { Tone } from "./mood";
import { withoutSide } from "./verdict";
import type { Feeling } from "./verdict-features";

/** `tones`: how likely each is; null when the review says nothing at all. */
type Heard = { aspects: AspectMention[]; tones: Record<Tone, number> | null };

/** What a Korean review says about each aspect, at most one opinion per aspect, and its tone. Quotes are whole clauses. */
export function hearReview(
  model: ClauseModel,
  text: string,
  clauses: readonly Clause[],
  feelingOf: (words: string) => Feeling,
  menu: readonly string[],
): Heard {
  const cuesOf = cueReader(text, menu);
  const whole = feelingOf(text);
  const heard = clauses.flatMap((clause) => {
    if (saysOnlyVisit(clause.text) || neverHappened(clause)) return [];
    const cues = cuesOf(clause);
    const feeling = feelingOf(clause.text);
    const voice = model.hear(clause.text, cues, { clause: feeling.stance, review: whole.stance });
    return voice ? [{ ...voice, ...feeling, cues, frame: frameOf(clause), clause }] : [];
  });
  if (heard.length === 0) return { aspects: [], tones: null };
  const { verdicts, tones } = model.judge(heard, whole);
  const aspects = verdicts.flatMap(({ clauseAt, ...verdict }) => {
    const clause = heard[clauseAt]?.clause;
    if (!clause) return [];
    const said = shrugs(clause) ? withoutSide(verdict) : verdict;
    return [{ ...said, quote: clause.text, start: clause.start, end: clause.end }];
  });
  return { aspects, tones };
}
