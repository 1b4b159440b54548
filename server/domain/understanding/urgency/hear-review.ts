import type { Alarm, Fired } from "./alarm-model";
import { windowsOf } from "./windows";

/** Among many sentences one sounds alarming by chance: each is believed as much less than the whole. */
const costOfCompany = 2;
/** No rule that fires lifts words the model finds this calm high enough. */
const hopeless = -4;

export type Heard = { logit: number; at: number };

/** The most alarming reading of a review, as a whole or one of its sentences, with its star and the rules that fire. */
export function hearReview(alarm: Alarm, text: string, rating: number | null, firings: () => readonly Fired[]): Heard {
  let worst: Heard = { logit: alarm.hearWords(text), at: 0 };
  const parts = windowsOf(text);
  const cost = costOfCompany * Math.log(parts.length);
  for (const { at, text: part } of parts) {
    const logit = alarm.hearWords(part) - cost;
    if (logit > worst.logit) worst = { logit, at };
  }
  const fired = worst.logit > hopeless ? firings() : [];
  return { ...worst, logit: worst.logit + alarm.weighBeside(rating, fired) };
}
