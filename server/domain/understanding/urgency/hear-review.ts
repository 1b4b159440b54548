import type { Alarm, Fired } from "./alarm-model";
import { windowsOf } from "./windows";

/** Among many sentences one sounds alarming by chance: each is believed as much less than the whole. */
const costOfCompany = 2;
/** No rule that fires lifts words the model finds this calm high enough. */
const hopeless = -4;

/** The most alarming reading of a review, as a whole or one of its sentences (log-odds), with its star and the rules that fire. */
export function hearReview(alarm: Alarm, text: string, rating: number | null, firings: () => readonly Fired[]): number {
  let worst = alarm.hearWords(text);
  const parts = windowsOf(text);
  const cost = costOfCompany * Math.log(parts.length);
  for (const part of parts) worst = Math.max(worst, alarm.hearWords(part) - cost);
  const fired = worst > hopeless ? firings() : [];
  return worst + alarm.weighBeside(rating, fired);
}
