import type { AspectMention } from "@/server/domain/analysis";
import { complaintOf, praiseOf, topicOf } from "@/server/integrations/reply-writer/built-in/phrases/foreign/en";

/** What a guest said: a clause to follow "that" ("the soup was amazing"), or their words to stand between quotation marks. */
export type EnglishPoint = { what: string; quote: string | null; topic: string };

const swaps: Record<string, string> = {
  i: "you",
  "i'm": "you were",
  "i've": "you have",
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
const bareSubject =
  /^(?:staff|food|host|doctor|service|owner|meat|soup|front desk|instructor|barista|waiter|waitress|parking)\b/i;
const subject =
  /^(?:the|a|an|my|our|your|his|her|their|this|these|those|they|we|i|it|he|she|staff|food|host|doctor|service|owner|meat|soup|price|prices|parking|everything|nobody|no one|both|all|sheets|front desk|instructor|barista|waiter|waitress)\b/i;
const verb =
  /\b(?:was|were|is|are|had|has|have|did|didn't|wasn't|weren't|isn't|took|came|tasted|felt|got|lost|gave|made|went|kept|left|told|said|spoke|drew|treated|ignored|shrugged|doubled|loved|smelled|looked|worked|melts?|explains?|\w{3,}ed)\b/i;
const rude =
  /\b(?:shit|fuck\w*|suck\w*|scam\w*|thie\w*|idiot\w*|stupid|disgust\w*|worst|liar\w*|crap|hell|damn|trash|garbage|rip-?off|joke|refund\w*|compensat\w*|lawsuit|sue|police|free|coupon|star|stars|review\w*|never again|come back|google|naver|kakao|tripadvisor|yelp)\b/i;
const plain = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{N}\s',’-]+$/u;
/** "I don't speak Korean but …" praises only after it. */
const denied = /n['’]t\b|\bnot\b|\bno\b/i;
const leads =
  /^(?:and|but|lol|haha|omg|however|also|so|though|although|because|then|plus|honestly|overall|yes|wow|well)[\s,]+/i;
const longest = 80;

/** What a mention says, in our sentence or in the guest's own words; the aspect in general when neither may stand. */
export function englishPoint(mention: AspectMention, isSayable: (words: string) => boolean): EnglishPoint {
  const general = (mention.polarity === "positive" ? praiseOf : complaintOf)[mention.aspect];
  const topic = topicOf[mention.aspect];
  const words = ownWords(mention);
  if (words === null || !isSayable(`You wrote “${words}”.`)) return { what: general, quote: null, topic };
  const isClause = subject.test(words) && verb.test(words);
  return isClause ? { what: fromOurSide(words), quote: null, topic } : { what: general, quote: words, topic };
}

function ownWords({ quote, polarity }: AspectMention): string | null {
  const sides = quote.split(/[,;]?\s*\b(?:but|however|though|yet)\b[\s,]*/i).filter((side) => side.trim() !== "");
  const [first = "", last = first] = [sides[0], sides.at(-1)];
  const side = polarity === "negative" || denied.test(first) ? last : first;
  const sentence = side.split(/[.!?\n]+/).find((part) => part.trim() !== "") ?? "";
  const words = sentence
    .trim()
    .replace(leads, "")
    .replace(/[\s,;:…-]+$/, "")
    .replace(/’/g, "'");
  const fits = words.length >= 4 && words.length <= longest && plain.test(words);
  return fits && !rude.test(words) && !/\d{4,}/.test(words) ? words : null;
}

function fromOurSide(words: string): string {
  const table = tellsUs.test(words) ? { ...swaps, ...toUs } : swaps;
  const [first = "", ...rest] = (
    bareSubject.test(words) ? `the ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words
  ).split(" ");
  const isName = /^[A-Z]{2,}/.test(first);
  const told = [isName ? first : first.charAt(0).toLowerCase() + first.slice(1), ...rest];
  return told
    .map((word) => {
      const [, bare = word, tail = ""] = /^([A-Za-z']+)(\W*)$/.exec(word) ?? [];
      const swapped = table[bare.toLowerCase()];
      return swapped ? swapped + tail : word;
    })
    .join(" ")
    .replace(/\byou (?:was|am)\b/g, "you were");
}
