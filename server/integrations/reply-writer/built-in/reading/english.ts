import type { AspectMention } from "@/server/domain/analysis";
import { complaintOf, praiseOf } from "@/server/integrations/reply-writer/built-in/phrases/foreign/en";

const things =
  "noodle soup|noodles?|soup|broth|rice|meat|beef|pork|chicken|fish|seafood|kimchi|side dishes|dumplings?|pizza|pasta|burger|salad|bread|cake|dessert|coffee|latte|einspanner|tea|drinks?|food|dish|menu|staff|service|owner|waiter|waitress|team|room|bed|view|interior|atmosphere|music|place|location|parking|price|portion|haircut|color|massage|breakfast|bathroom|carpet|lamp|packaging|delivery|wait";
const goods =
  "delicious|tasty|amazing|excellent|perfect|fantastic|wonderful|great|good|nice|lovely|fresh|crispy|tender|juicy|rich|smooth|warm|hot|friendly|kind|helpful|attentive|polite|clean|cozy|comfortable|beautiful|quiet|generous|reasonable|fair|fast|quick|easy|incredible|awesome|warm-hearted";
const bads =
  "cold|lukewarm|salty|bland|dry|tough|chewy|greasy|oily|soggy|stale|burnt|overcooked|undercooked|small|tiny|expensive|overpriced|rude|slow|unfriendly|dirty|sticky|smelly|noisy|loud|cramped|dark|stained|broken|late|long|confusing|disappointing";
const plural = /(?:noodles|dumplings|drinks|side dishes)$/;

/** A clause about the mention in plain English ("the noodle soup was great"), or the aspect's own when no word is known. */
export function englishClause(mention: AspectMention): string {
  const isPraise = mention.polarity === "positive";
  const text = mention.quote.toLowerCase();
  const words = isPraise ? goods : bads;
  const thing = new RegExp(`\\b(${things})\\b`).exec(text)?.[1];
  const quality = new RegExp(`\\b(${words})\\b`).exec(text)?.[1];
  const isNegated = /\b(?:not|never|no|isn't|wasn't|weren't|hardly)\b/.test(text);
  if (!thing || !quality || isNegated) return (isPraise ? praiseOf : complaintOf)[mention.aspect];
  return `the ${thing} ${plural.test(thing) ? "were" : "was"} ${quality}`;
}
