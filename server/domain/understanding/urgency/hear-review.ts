import type { Alarm, Fired } from "./alarm-model";
import { windowsOf } from "./windows";

/** A part of a review is believed a little less than the whole: it may lack what takes it back. */
const partCost = 0.3;
/** No rule that fires lifts words the model finds this calm high enough. */
const hopeless = -4;

export type Heard = { logit: number; at: number };

/** The most alarming reading of a review, as a whole or one of its sentences, with its star and the rules that fire. */
export function hearReview(alarm: Alarm, text: string, rating: number | null, firings: () => readonly Fired[]): Heard {
  let worst: Heard = { logit: alarm.hearWords(text), at: 0 };
  for (const { at, text: part } of windowsOf(text)) {
    const logit = alarm.hearWords(part) - partCost;
    if (logit > worst.logit) worst = { logit, at };
  }
  const fired = worst.logit > hopeless ? firings() : [];
  return { ...worst, logit: worst.logit + alarm.weighBeside(rating, fired) };
}
