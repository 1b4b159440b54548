import type { Aspect, AspectMention } from "@/server/domain/analysis";
import { aspectWords } from "@/server/domain/reply-guard/aspect-words";
import { shareStem } from "@/server/domain/reply-guard/stems";
import { isEaten } from "@/server/integrations/reply-writer/built-in/reading/trade";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { listOf, measurable, tell, wellEnded } from "@/server/integrations/reply-writer/built-in/compose/tell";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import { isPresupposedIn } from "@/server/integrations/reply-writer/built-in/matters/presupposed";
import { borneOut } from "@/server/integrations/reply-writer/built-in/matters/remedy";
import { toldByNoun } from "@/server/integrations/reply-writer/built-in/matters/by-noun";
import { plainTold } from "@/server/integrations/reply-writer/built-in/matters/told";
import type { GuardRule } from "@/server/domain/reply-guard/verdict";
import {
  type Desk,
  type Draft,
  needed,
  notSaying,
  say,
  saying,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { plainComplaints, plainTopics } from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-remedies";
import { tended, tendedAll, tendedRoom } from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-matters";
import {
  neutralClosings,
  plainAnswers,
  plainGreetings,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/bare";
import {
  nounPraises,
  passedOver,
  passedOverService,
  verbatimPraises,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/amends";

const names: Record<Aspect, string> = {
  taste: "음식 맛",
  portion: "그릇에 담긴 양",
  price: "가격",
  service: "응대",
  cleanliness: "청소와 위생",
  ambience: "공간과 분위기",
  waiting: "대기 시간",
  location: "오시는 길",
  delivery: "배달과 포장",
  other: "시설과 마무리",
};

/** A reply to nothing in particular shorter than this looks like a copy. */
const ownLetters = 35;
const mostAmends = 2;

/** What a draft still passes over, by the guard's findings, as sentences to end it with. */
export function amendsFor(
  desk: Desk,
  rules: ReadonlySet<GuardRule>,
  text: string,
  aspects: readonly AspectMention[],
): Draft {
  const isTold = desk.reading.moment?.alone === true || desk.reading.sorrow !== null;
  const praise = rules.has("praise-not-echoed") && !isTold ? praisedThing(desk, text) : [];
  const orders = desk.reading.givesOrders ? pastOrders(desk, rules, praise.length > 0, text) : [];
  const longer = rules.has("too-short") && orders.length + praise.length === 0 ? [say(desk, neutralClosings)] : [];
  const missed =
    rules.has("missed-negative-aspect") && (desk.reading.sorrow === null || isBlaming(desk))
      ? unnamedIn(text, aspects)
      : [];
  return [...praise, ...orders, ...furtherMatter(desk, missed, text), ...longer].map(needed);
}

/** Two matters more at most: complaints only where its words complain; else we look after it as ever. */
function furtherMatter(desk: Desk, missed: readonly AspectMention[], text: string): string[] {
  const [first] = missed;
  const isJest = desk.reading.moment !== null && desk.reading.complaints.length === 0;
  if (!first || isJest) return [];
  if (!isBlaming(desk)) return [tend(desk, [...new Set(missed.map(({ aspect }) => aspect))])];
  const loudest = [...missed].sort((a, b) => Number(soundsBad(b.quote)) - Number(soundsBad(a.quote)));
  const once = loudest.filter(({ aspect }, at) => loudest.findIndex((other) => other.aspect === aspect) === at);
  return once.slice(0, mostAmends).flatMap((mention) => passedBy(desk, mention, text) ?? []);
}

/** How we met somebody is looked at where somebody of ours is spoken of, or a word of theirs. */
const ofPeople =
  /직원|알바|사장|원장|점원|종업원|선생|쌤|샘|간호|강사|기사|주인|매니저|실장|디자이너|관리사|데스크|접수|카운터|프[론런]트|친절|응대|태도|말투|반말|무시|표정|한숨|짜증|성의|대답|사과|불[러렀]|눈치|던[지졌]|설명|귀찮|모른 ?척|모르는 ?척|말했|말씀드|달라|그렇다|(?:하|시)[더네]|대요|래요|다고|냐고|라고/;

/** A complaint by its noun, else in the widest words of its aspect that it bears out, else by its aspect alone. */
function passedBy(desk: Desk, { aspect, quote }: AspectMention, text: string): string | null {
  if (aspect === "service") return ofPeople.test(quote) ? say(desk, passedOverService) : null;
  const noun = desk.reading.points.find(({ name, polarity }) => polarity === "negative" && quote.includes(name))?.name;
  const list = desk.reading.mild ? "mild" : "also";
  if (noun !== undefined) return tell(desk, toldByNoun(noun, quote), list, [text]);
  if (aspect === "other") return say(desk, passedOver);
  const told = { ...plainTold(generalMatter(aspect, "negative", desk.reading.trade)), clause: quote };
  const named = borneOut(told, measurable(told, listOf(told, list))).filter((phrase) =>
    aspectWords[aspect].test(phrase.replace(/\s+/g, "")),
  );
  if (named.length > 0) return say(desk, named, { thing: told.thing });
  if (aspect === "taste" && !isEaten(desk.reading.trade)) return say(desk, plainComplaints.also);
  if (aspect === "waiting" && !isPresupposedIn("wait-long", quote)) return null;
  const phrases = notSaying(text, wellEnded(desk, plainTopics, [text]));
  return say(desk, phrases, { topic: names[aspect] });
}

/** Where orders were passed over, a word more for the guest who wrote them. */
function pastOrders(desk: Desk, rules: ReadonlySet<GuardRule>, isPraised: boolean, text: string): string[] {
  const isBare = rules.has("too-short") || (rules.has("praise-not-echoed") && !isPraised);
  const isBrief = text.replace(/\s/g, "").length < ownLetters;
  return [
    ...(isBare ? [say(desk, plainGreetings)] : []),
    ...(isBare && isBrief ? [say(desk, neutralClosings)] : []),
    ...(rules.has("unanswered-question") ? [say(desk, plainAnswers)] : []),
  ];
}

function praisedThing(desk: Desk, text: string): string[] {
  const { verbatim, noun } = desk.reading;
  const isNamed = noun !== null && !noun.startsWith("‘");
  if (isNamed && !(verbatim !== null && text.includes(noun))) return [say(desk, nounPraises, { noun })];
  return verbatim === null ? [] : [say(desk, verbatimPraises, { verbatim })];
}

function isBlaming({ reading }: Desk): boolean {
  return reading.complaints.length > 0 || reading.low;
}

/** What was mentioned by the way: we look after it as ever. */
function tend(desk: Desk, aspects: readonly Aspect[]): string {
  const [only, ...others] = aspects;
  if (only !== undefined && others.length === 0)
    return saying(desk, only === "taste" && !isEaten(desk.reading.trade) ? tendedRoom : tended[only]);
  return say(desk, tendedAll, { topics: aspects.map((aspect) => quietNames(desk)[aspect]).join(", ") });
}

function quietNames(desk: Desk): Record<Aspect, string> {
  return {
    ...names,
    taste: isEaten(desk.reading.trade) ? "음식 맛" : "실내 온도",
    other: "마무리",
    delivery: "포장",
    waiting: "시간",
  };
}

function unnamedIn(text: string, aspects: readonly AspectMention[]): AspectMention[] {
  const tight = text.replace(/\s+/g, "");
  const blamed = aspects.filter(
    ({ polarity, aspect, quote }) => polarity === "negative" && !isHardlyDirt(aspect, quote),
  );
  return blamed.filter(({ aspect, quote }) => !aspectWords[aspect].test(tight) && !shareStem(quote, text));
}

/** A dish that came out wrong is read as dirt now and then. */
function isHardlyDirt(aspect: Aspect, quote: string): boolean {
  return aspect === "cleanliness" && !aspectWords.cleanliness.test(quote.replace(/\s+/g, ""));
}
