const asking = /\b(?:do|does|is|are|can|could|what|what's|when|where|how|which|will|would|may)\b[^.!?]*\?/i;
const politely = /\b(?:do you|can (?:i|we|you)|could (?:i|we|you)|is there|are there|what time|how much)\b[^.!?]*\?/i;
const subjects =
  /\b(parking|vegan options?|vegetarian options?|halal food|gluten[- ]free options?|reservations?|wi-?fi|an? english menu|the menu|delivery|take-?out|take-?away|late check-?in|early check-?in|check-?in|luggage|pets|dogs|children|card payments?|opening hours|breakfast)\b/gi;
const sought =
  /\b(?:is there an? |are there (?:any )?|do you (?:have|offer|serve|sell) (?:an? |any )?)([a-z' -]{3,28}?)(?: nearby| available| here)?\?/i;
const soso =
  /^(?:it(?:'|’)?s |it was |just |pretty |the food (?:is|was) |food (?:is|was) )?(?:ok|okay|average|decent|fine|so[- ]?so|meh|alright|nothing special)\b/i;
const hazards: readonly (readonly [RegExp, string])[] = [
  [/\bglass\b(?! of)/i, "glass"],
  [/\bhairs?\b/i, "a hair"],
  [/\bcockroach(?:es)?\b|\broach(?:es)?\b/i, "a cockroach"],
  [/\bbed ?bugs?\b/i, "bed bugs"],
  [/\b(?:bugs?|insects?)\b/i, "an insect"],
  [/\b(?:flies|fly)\b/i, "a fly"],
  [/\b(?:worms?|maggots?)\b/i, "a worm"],
  [/\bplastic\b/i, "plastic"],
  [/\bscrews?\b/i, "a screw"],
  [/\b(?:metal|wire)\b/i, "metal"],
  [/(?<!smell(?:ed|s|ing)? (?:of|like) )\bmou?ld\b/i, "mold"],
];
const child = /\bmy (?:kids?|child(?:ren)?|sons?|daughters?|bab(?:y|ies)|toddler)\b/i;
const family = /\bmy (?:wife|husband|friend|mother|father|mom|mum|dad|family|parents|partner)\b|\ball of us\b/i;

/** A question that wants an answer; asked in anger it must be asked politely. */
export function asksInEnglish(text: string, isUnhappy: boolean): boolean {
  return (isUnhappy ? politely : asking).test(text);
}

/** What is asked about: "vegan options and parking"; null where it has no name. */
export function askedInEnglish(text: string): string | null {
  const named = [...new Set([...text.matchAll(subjects)].map(([word]) => word.toLowerCase().replace(/^an? /, "an ")))];
  if (named.length > 0) return named.slice(0, 2).join(" and ");
  return sought.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Neither good nor bad, in so many words. */
export function isSosoInEnglish(text: string): boolean {
  return soso.test(text.trim());
}

/** What was found where it does not belong. */
export function hazardInEnglish(text: string): string | null {
  return hazards.find(([sign]) => sign.test(text))?.[1] ?? null;
}

export function suffererInEnglish(text: string): "child" | "family" | "guest" {
  if (child.test(text)) return "child";
  return family.test(text) ? "family" : "guest";
}
