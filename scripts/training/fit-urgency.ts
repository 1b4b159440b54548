import { urgencyKinds } from "@/server/domain/analysis";
import {
  type AlarmWeights,
  litByRules,
  litByStar,
  litByWords,
  starts,
  weightCount,
} from "@/server/domain/understanding/urgency/alarm-model";
import { featuresOf } from "@/server/domain/understanding/urgency/features";
import { windowsOf } from "@/server/domain/understanding/urgency/windows";
import type { Example, Group } from "./fit-linear";
import { fitShared } from "./fit-shared";
import type { TrainingCase } from "./urgency-cases";

const epochs = 16;
const averaged = 12;
const decay = 1e-4;
const kindDecay = 1e-4;
const partWeight = 0.4;
/** What fewer texts share teaches nothing about others. */
const fewestTexts = 3;
const fewestOfKind = 5;

const wordsOf = (text: string): Group[] => litByWords(featuresOf(text));

/** Fits danger and kind on the cases, the same way every time. */
export function fitUrgency(cases: readonly TrainingCase[]): AlarmWeights {
  const told: Example[] = [];
  const kinds: Example[] = [];
  for (const { text, rating, urgent, weight, firings, showsRules } of cases) {
    const beside = [litByRules(showsRules ? firings : []), litByStar(rating)];
    told.push({ groups: [...wordsOf(text), ...beside], output: Number(urgent !== null), weight });
    if (urgent)
      kinds.push({
        groups: [...wordsOf(text), litByRules(firings)],
        output: urgencyKinds.indexOf(urgent),
        weight: 1,
      });
    else
      for (const part of windowsOf(text))
        told.push({ groups: [...wordsOf(part), ...beside], output: 0, weight: weight * partWeight });
  }
  return {
    danger: fitAlarm(told, 1, fewestTexts, decay),
    kind: fitAlarm(kinds, urgencyKinds.length, fewestOfKind, kindDecay),
  };
}

/** Fits on what enough examples share; rules and stars always stay. */
function fitAlarm(examples: readonly Example[], outputs: number, fewest: number, rowDecay: number) {
  return fitShared(examples, {
    features: weightCount,
    outputs,
    epochs,
    averaged,
    decay: rowDecay,
    fewest,
    always: (place) => place >= starts.rules,
  });
}
