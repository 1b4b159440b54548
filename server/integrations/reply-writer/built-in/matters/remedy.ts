import { atLevel, type Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { remedyTopics } from "@/server/integrations/reply-writer/built-in/matters/remedy-topics";
import { topics as commonTopics } from "@/server/integrations/reply-writer/built-in/matters/topics";

const topics = [...commonTopics, ...remedyTopics];

const ofPhrases = new Map<Phrase, readonly number[]>();

/** The phrases that speak of nothing the guest did not speak of. */
export function borneOut(told: Told, phrases: readonly Phrase[]): readonly Phrase[] {
  const said = saidIn(told);
  const ofThing = topicsOf(told.thing);
  return phrases.filter((phrase) => {
    const spoken = phrase.includes("$thing") ? [...topicsIn(phrase), ...ofThing] : topicsIn(phrase);
    return spoken.every((topic) => said.has(topic));
  });
}

/** Those that speak of something particular. */
export function particularOf(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.filter((phrase) => topicsIn(phrase).length > 0);
}

/** The topics of a clause, in the words of guests or in ours. */
function saidIn({ clause, thing, isNamed, matter }: Told): ReadonlySet<number> {
  const text = isNamed ? `${clause} ${thing}` : clause;
  const heard = topics.map(([ours, theirs, of]) => of === matter.aspect || ours.test(text) || theirs?.test(text));
  return new Set(heard.flatMap((isSaid, topic) => (isSaid === true ? [topic] : [])));
}

/** The same of a phrase of ours, remembered. */
function topicsIn(phrase: Phrase): readonly number[] {
  const known = ofPhrases.get(phrase) ?? topicsOf(atLevel(phrase, "haeyo").replace(/\$[a-z]+(?:\([^)]+\))?/g, "…"));
  ofPhrases.set(phrase, known);
  return known;
}

function topicsOf(text: string): number[] {
  return topics.flatMap(([ours], topic) => (ours.test(text) ? [topic] : []));
}
