import { manyThings, oneThing } from "@/server/integrations/reply-writer/built-in/phrases/foreign/en-matters";

const swaps: Record<string, string> = {
  i: "you",
  "i'm": "you were",
  "i've": "you have",
  "i'd": "you had",
  me: "you",
  my: "your",
  mine: "yours",
  myself: "yourself",
  we: "you",
  us: "you",
  our: "your",
  ours: "yours",
  "we've": "you have",
  "we're": "you were",
};
/** "You" is us where the guest tells what we did, and anybody in "melts in your mouth". */
const toUs: Record<string, string> = { your: "our", you: "we" };
const tellsUs = /\byou (?:\w+ed|gave|made|took|let|brought|went|kept|did|were|guys)\b/i;
const bare = new RegExp(`^(?:${oneThing}|${manyThings})\\b`, "i");
const subject =
  /^(?:the|my|our|your|his|her|their|they|we|i|he|she|there|everything|nobody|no one|both|all)\b|^it (?:took|cost|arrived|gets?|came)\b/i;
/** Told without its subject, it was the guest: "Waited 50 minutes". */
const byGuest = /^(?:waited|had to|paid|got|ordered|tried)\b/i;
const verb =
  /\b(?:was|were|is|are|had|has|have|did|didn't|wasn't|weren't|isn't|took|came|forgot|served|could|tasted|felt|got|gets|lost|gave|made|went|kept|left|told|said|spoke|speaks|drew|cut|cost|lasted|melts?|explains?|\w{3,}ed)\b/i;
const rude =
  /\b(?:shit|fuck\w*|suck\w*|scam\w*|thie\w*|idiot\w*|stupid|disgust\w*|worst|liar\w*|lied|denied|ruined|crap|hell|damn|trash|garbage|rip-?off|joke|refund\w*|compensat\w*|apologi\w*|lawsuit|sue|police|free|coupon|star|stars|review\w*|again|never|come back|google|naver|kakao|tripadvisor|yelp)\b/i;
const plain = /^[\p{Script=Latin}\p{M}\p{N}\s',-]+$/u;
const leads = /^(?:and|but|lol|haha|omg|also|so|because|then|plus|honestly|overall|yes|wow|well)[\s,]+/i;
const longest = 95;

export function isRetold(words: string): boolean {
  return toldFrom(words) !== null;
}

/** A whole clause from our side: "your order" for "our order"; null where it is no clause or may not be said. */
export function retoldClause(words: string, isSayable: (words: string) => boolean): string | null {
  const own = toldFrom(words);
  return own !== null && isSayable(`You wrote that ${own}.`) ? own : null;
}

function toldFrom(said: string): string | null {
  const words = said
    .replace(leads, "")
    .replace(/[\s,;:…-]+$/, "")
    .replace(/ (?:though|too|as well|so go early)$/i, "");
  const fits =
    words.length >= 8 && words.length <= longest && plain.test(words) && !rude.test(words) && !/\d{4,}/.test(words);
  if (!fits || !verb.test(words)) return null;
  if (/^charged me\b/i.test(words)) return swapped(words.replace(/^charged me/i, "you were charged"));
  if (byGuest.test(words)) return swapped(`I ${lowered(words)}`);
  if (bare.test(words)) return swapped(`the ${lowered(words)}`);
  return subject.test(words) ? swapped(words) : null;
}

function swapped(words: string): string {
  const table = tellsUs.test(words) && !/^you were charged/.test(words) ? { ...swaps, ...toUs } : swaps;
  return lowered(words)
    .replace(/^they (?=\w)/, "we ")
    .split(" ")
    .map((word, index) => {
      const [, core = word, tail = ""] = /^([A-Za-z']+)(\W*)$/.exec(word) ?? [];
      const own = table[core.toLowerCase()];
      return own && !(index === 0 && /^they /i.test(words)) ? own + tail : word;
    })
    .join(" ")
    .replace(/\byou (?:was|am)\b/g, "you were");
}

function lowered(words: string): string {
  return /^[A-Z]{2,}/.test(words) || /^I\b/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
