import type { GuardedReview } from "@/server/domain/reply-guard/verdict";

/** Two stars or fewer, or words that are a complaint as a whole. */
export function isLow(review: GuardedReview): boolean {
  return (review.rating !== null && review.rating <= 2) || review.sentiment === "negative";
}

export function hasComplaint(review: GuardedReview): boolean {
  return isLow(review) || review.sentiment === "mixed" || review.aspects.some((each) => each.polarity === "negative");
}

/** A complaint that outweighs the rest: two stars or fewer, negative, or torn at three stars or none. */
export function isUpset(review: GuardedReview): boolean {
  return isLow(review) || (hasComplaint(review) && (review.rating === null || review.rating <= 3));
}

const wish =
  /근데|그런데|다만|하지만|지만|는데|은데|[^가]데[ ,]|아쉬|빼달|달라|달랬|ㅠ|ㅜ|좋겠|으면 ?합|좋을 ?듯|나요|까요|인가|조금 (?:크|작|짜|비싸)|but |wish|though|けど|が、|但|不过/;

/** True when praise comes with a wish, a question or a "but", even one the analysis did not hear as a complaint. */
export function wantsMore(review: GuardedReview): boolean {
  return hasComplaint(review) || wish.test(review.text);
}

/** Praise and nothing else. */
export function isPurePraise(review: GuardedReview): boolean {
  return review.sentiment === "positive" && !hasComplaint(review) && (review.rating === null || review.rating >= 4);
}

const safety =
  /식중독|장염|배탈|설사|구토|토하|토했|토할|복통|응급실|(?<![속이손예일항세감])상(?:한|했)|쉰내|벌레|바퀴|이물|머리카락|철사|유리조각|플라스틱|비닐|알레르기|알러지|두드러기|화상|데였|데어|다쳤|다치|벗겨|상처|물집|진물|쓰라|부작용|부상|찢어|피가|곪|감염|감전|골절|빈대|물린|물려|곰팡|재사용|재활용|재탕|잔반|(?:반찬|음식)(?:을|를)?(?:다시|도로|통에)|(?<!방)법(?:을|규를)(?:어|위반)|위생법|(?:세|병)균|바이러스|원산지|유통기한|소비기한|보건소|식약처|땅콩|견과|소독|미끄러져|넘어져|넘어지|没有煮熟|没煮熟|头发|虫|食中毒|お腹を壊|生病|腹泻|拉肚子|中毒/;
const safetyEnglish =
  /\b(?:food poison\w*|sick|vomit\w*|diarrh\w*|allerg\w*|insect|bug|cockroach|(?<!my )hair(?! ?(?:cut|style|salon|looks?))|undercooked|raw in|glass|burn(?:ed|t)?|injur\w*|hospital|mold|mould|bed ?bugs?|infect\w*)\b/i;

/** Illness, injury, foreign objects, hygiene or the law: where admitting a cause in public is dangerous. */
export function touchesSafety(text: string): boolean {
  return safety.test(text.replace(/\s+/g, "")) || safetyEnglish.test(text);
}
