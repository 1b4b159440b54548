// usage: npx tsx scripts/train-urgency.ts   writes the weights of server/domain/understanding/urgency from the cases of tests/evals; about a minute
import { writeFileSync } from "node:fs";
import { type Aspect, type UrgencyKind, urgencyKinds } from "@/server/domain/analysis";
import { firingsOf } from "@/server/domain/understanding/urgency";
import {
  dangerWeights,
  kindBits,
  ruleIndex,
  scales,
  starIndex,
  starts,
} from "@/server/domain/understanding/urgency/alarm-model";
import { featuresOf } from "@/server/domain/understanding/urgency/features";
import { windowsOf } from "@/server/domain/understanding/urgency/windows";
import { urgencyCases } from "@/server/domain/understanding/urgency.cases";
import { readReviews, readUrgencyCases, readVoices } from "./evaluation/cases";
import { type Example, fitLinear, type Group } from "./training/fit-linear";
import { readSentences } from "./training/read-sentences";

const out = new URL("../server/domain/understanding/urgency/weights.json", import.meta.url);
const epochs = 8;
const decay = 3e-4;
const ordinaryWeight = 0.7;
const everydayWeight = 1;
const partWeight = 0.5;
const kindMask = 2 ** kindBits - 1;
const hangul = /[가-힣]/;

type Case = { text: string; rating: number | null; urgent: UrgencyKind | null };
/** `showsRules`: the rules had not seen the case when they were written, so that how they do on it can be believed. */
type Source = { cases: readonly Case[]; showsRules: boolean; weight: number };

const sources: Source[] = [
  { cases: readVoices("tuning"), showsRules: true, weight: 1 },
  { cases: readUrgencyCases("tuning"), showsRules: false, weight: 1 },
  {
    cases: urgencyCases.map(({ text, kind, rating = null }) => ({ text, rating, urgent: kind })),
    showsRules: false,
    weight: 1,
  },
  { cases: readReviews("tuning"), showsRules: true, weight: ordinaryWeight },
  { cases: everydayTalk(), showsRules: true, weight: everydayWeight },
];

/** Praise and plain grumbling of every day, which calls nobody; what a rule fires on is left out, since it is unlabelled. */
function everydayTalk(): Case[] {
  const grave: readonly Aspect[] = ["cleanliness", "service", "other"];
  return readSentences(new URL("training/sentences.tsv", import.meta.url))
    .filter(({ aspects }) => grave.every((aspect) => aspects.get(aspect) !== "negative"))
    .filter(({ text }) => firingsOf(text).length === 0)
    .map(({ text }) => ({ text, rating: null, urgent: null }));
}

const words = (text: string): Group[] => {
  const { grams, ideas } = featuresOf(text);
  return [
    { at: grams, scale: scales.grams / Math.sqrt(grams.length || 1) },
    { at: ideas.map((idea) => starts.ideas + idea), scale: scales.ideas / Math.sqrt(ideas.length || 1) },
  ];
};
const kindWords = (text: string): Group[] => {
  const { grams, ideas } = featuresOf(text);
  return [
    { at: grams.map((gram) => gram & kindMask), scale: scales.grams / Math.sqrt(grams.length || 1) },
    { at: ideas.map((idea) => kindMask + 1 + (idea & kindMask)), scale: scales.ideas / Math.sqrt(ideas.length || 1) },
  ];
};

const told: Example[] = [];
const kinds: Example[] = [];
for (const { cases, showsRules, weight } of sources) {
  for (const { text, rating, urgent } of cases.filter((each) => hangul.test(each.text))) {
    const rules = showsRules ? [...new Set(firingsOf(text).map(ruleIndex))] : [];
    const beside: Group[] = [
      { at: rules.map((rule) => starts.rules + rule), scale: scales.rule },
      { at: [starts.stars + starIndex(rating)], scale: scales.star },
    ];
    told.push({ groups: [...words(text), ...beside], output: Number(urgent !== null), weight });
    if (urgent) kinds.push({ groups: kindWords(text), output: urgencyKinds.indexOf(urgent), weight: 1 });
    else
      for (const part of windowsOf(text))
        told.push({ groups: [...words(part.text), ...beside], output: 0, weight: weight * partWeight });
  }
}
const danger = fitLinear(told, { features: dangerWeights, outputs: 1, epochs, decay });
const kind = fitLinear(kinds, { features: 2 * (kindMask + 1), outputs: urgencyKinds.length, epochs, decay });
const pretty = JSON.stringify({ danger: { ...danger, bias: danger.bias[0] }, kind }, null, 2);
writeFileSync(
  out,
  `${pretty.replace(/\[[^\]]*\]/, (bias) => bias.replace(/\s+/g, " ").replace("[ ", "[").replace(" ]", "]"))}\n`,
);
console.log(`${told.length} texts, ${kinds.length} of them urgent`);
