import type { Aspect, AspectMention } from "@/server/domain/analysis";
import { complaintOf, praiseOf } from "@/server/integrations/reply-writer/built-in/phrases/foreign/en";

const people = "staff|service|owner|waiter|waitress|server|team|stylist|doctor|nurse|host";
const places =
  "room|bed|view|interior|atmosphere|music|place|location|parking|bathroom|carpet|lamp|seats?|tables?|terrace|pool";
const dishes =
  "noodle soup|noodles?|soup|broth|rice|meat|beef|pork|chicken|fish|seafood|kimchi|side dishes|dumplings?|pizza|pasta|burger|salad|bread|cake|dessert|coffee|latte|einspanner|tea|drinks?|food|dish|menu|breakfast";
const rest = "price|portions?|haircut|color|massage|packaging|delivery|wait|treatment|result";
const thingsOf: Partial<Record<Aspect, string>> = {
  service: people,
  ambience: places,
  cleanliness: places,
  location: places,
  taste: dishes,
};

const goods =
  "delicious|tasty|amazing|excellent|perfect|fantastic|wonderful|great|good|nice|lovely|fresh|crispy|tender|juicy|rich|smooth|warm|hot|friendly|kind|helpful|attentive|polite|clean|cozy|comfortable|beautiful|quiet|generous|reasonable|fair|fast|quick|easy|incredible|awesome";
const bads =
  "cold|lukewarm|salty|bland|dry|tough|chewy|greasy|oily|soggy|stale|burnt|overcooked|undercooked|small|tiny|expensive|overpriced|rude|slow|unfriendly|dirty|sticky|smelly|noisy|loud|cramped|dark|stained|broken|late|long|confusing|disappointing";
const isPlural = /(?:noodles|dumplings|drinks|side dishes|portions|seats|tables)$/;
const isNegated = /\b(?:not|never|no|isn't|wasn't|weren't|hardly)\b/;

/** A clause about the mention in plain English ("the noodle soup was great"), or the aspect's own when no word is known. */
export function englishClause(mention: AspectMention): string {
  const isPraise = mention.polarity === "positive";
  const things = new RegExp(`\\b(${thingsOf[mention.aspect] ?? `${dishes}|${places}|${rest}`})\\b`);
  const qualities = new RegExp(`\\b(${isPraise ? goods : bads})\\b`);
  for (const part of mention.quote.toLowerCase().split(/[,.;!]|\band\b|\bbut\b/)) {
    const thing = things.exec(part)?.[1];
    const quality = qualities.exec(part)?.[1];
    if (thing && quality && !isNegated.test(part))
      return `the ${thing} ${isPlural.test(thing) ? "were" : "was"} ${quality}`;
  }
  return (isPraise ? praiseOf : complaintOf)[mention.aspect];
}
