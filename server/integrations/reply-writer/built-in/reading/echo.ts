import type { Aspect, AspectMention, Polarity } from "@/server/domain/analysis";
import { aspectOf } from "@/server/integrations/reply-writer/built-in/reading/aspect-of";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { Descriptor } from "@/server/integrations/reply-writer/built-in/reading/descriptor";
import { findSubject, type Subject } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { complaintWords } from "@/server/integrations/reply-writer/built-in/reading/words/complaint";
import { praiseWords } from "@/server/integrations/reply-writer/built-in/reading/words/praise";

/** One opinion of the review in the forms our sentences need. */
export type Echo = {
  /** In known words, in the guest's own words, something we did, or only the aspect. */
  kind: "said" | "retold" | "quoted" | "favour" | "general";
  aspect: Aspect;
  polarity: Exclude<Polarity, "neutral">;
  /** Before 해 주시니, 하시니: "국물이 진하다고". */
  go: string;
  /** Before 말씀, 칭찬: "국물이 진하다는". */
  neun: string;
  /** Before a feeling: "국물이 진했다니". */
  ni: string;
  /** Before another opinion: "국물이 미지근했고"; null when it cannot be joined. */
  and: string | null;
  /** The thing with its quality: "진한 국물"; null when there is none. */
  thing: string | null;
  /** What we did, before "드린"/"둔": "고기를 구워 드린"; null otherwise. */
  deed: string | null;
  /** What to look at: "국물 온도"; empty when only the aspect tells. */
  topic: string;
};

/** What the shop offers: its dishes by name, and all of it in one word ("음식", "상품"). */
export type Scene = { menu: readonly string[]; whole: string };

/** "반말을 들으셨던": before 것 or 일; null for what is told as a noun. */
export function asPast({ neun }: Echo): string | null {
  return /[았었했였렸졌됐왔갔났셨겼렀웠켰쳤]다는$/.test(neun) ? neun.replace(/다는$/, "던") : null;
}

type Found = { descriptor: Descriptor; match: RegExpExecArray; subject: Subject | null };

const anyThing = new Set<Aspect>(["taste", "other"]);
const negation =
  /^[가-힣]{0,4}?(?:지|진|지는|지도|지가)? ?(?:않|못|없)|^[가-힣]{0,2} ?안 |^[^,.!?]{0,10}[은는이가] ?아니/;

/** Finds what a mention says with words we know; null when nothing is recognised. */
export function describe(text: string, mention: AspectMention, { menu, whole }: Scene): Echo | null {
  if (mention.polarity === "neutral") return null;
  const words = mention.polarity === "positive" ? praiseWords : complaintsFor(mention.aspect);
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const [main, other] = firstTwo(mention.quote, before, words, menu);
  if (!main) return null;
  const [first = main, second] = [main, ...(other ? [other] : [])].sort((a, b) => a.match.index - b.match.index);
  if (second && canFollow(first, second)) return joined(echoOf(mention.aspect, mention.polarity, first), first, second);
  if (isHollow(main)) return null;
  const isNameless =
    mention.polarity === "negative" &&
    main.subject === null &&
    anyThing.has(mention.aspect) &&
    !(mention.aspect === "other" && ownState.test(main.descriptor.is));
  return echoOf(
    mention.aspect,
    mention.polarity,
    isNameless ? { ...main, subject: { name: whole, kind: "thing" } } : main,
  );
}

const byAspect = new Map<Aspect, readonly Descriptor[]>();

/** Words of complaint, those about this aspect first: one clause may hold several. */
function complaintsFor(aspect: Aspect): readonly Descriptor[] {
  const known = byAspect.get(aspect);
  if (known) return known;
  const isOwn = ({ topic }: Descriptor) => topic !== undefined && topic !== "" && aspectOf(topic) === aspect;
  const sorted = [...complaintWords.filter(isOwn), ...complaintWords.filter((word) => !isOwn(word))];
  byAspect.set(aspect, sorted);
  return sorted;
}

/** States of a thing that must be named, or left unnamed: never of "what you came for". */
const ownState = /고장|깨져|망가|흔들|끊|터지|상해|말라|새|깨끗|냄새|미끄|좁|어두|얇|오래가/;

/** "좋다" of nothing in particular says less than the aspect itself. */
function isHollow({ descriptor, subject }: Found): boolean {
  return subject === null && /^@(?:좋|최고|만족|마음에|인생|한결|남다|훌륭|아쉬|불편|기대|괜찮)/.test(descriptor.is);
}

function firstTwo(quote: string, before: string, words: readonly Descriptor[], menu: readonly string[]): Found[] {
  const found: Found[] = [];
  for (const descriptor of words) {
    const match = descriptor.re.exec(quote);
    const isPraise = words === praiseWords;
    if (!match || (isPraise && isNegated(quote, match)) || found.some((other) => overlaps(other.match, match)))
      continue;
    found.push({ descriptor, match, subject: findSubject(`${before}${quote.slice(0, match.index)}`, menu) });
    if (found.length === 2) break;
  }
  return found;
}

function echoOf(aspect: Aspect, polarity: Echo["polarity"], { descriptor, match, subject }: Found): Echo {
  const put = (template: string) =>
    withSubject(template, subject).replace(/\$1(?:\(([^)]+)\))?/, (_, pair?: string) => {
      const value = match[1] ?? "";
      return pair ? value + particleFor(value, pair) : value;
    });
  const said = put(polarity === "negative" || isPast(match) ? descriptor.was : descriptor.is);
  const was = put(descriptor.was);
  const linked = /(?:이|최고)다$/.test(said) ? said.replace(/다$/, "라") : said;
  const uses = /[@#]/.test(descriptor.is);
  return {
    kind: "said",
    aspect,
    polarity,
    go: `${linked}고`,
    neun: `${linked}는`,
    ni: descriptor.heard ? put(descriptor.heard) : `${was}니`,
    and: was.replace(/다$/, "고"),
    thing: thingOf(descriptor, uses ? subject : null),
    deed: null,
    topic: topicOf(descriptor.topic ?? "", uses && subject?.kind === "thing" ? subject.name : ""),
  };
}

function joined(echo: Echo, first: Found, second: Found): Echo {
  const sameSubject = second.subject?.name === first.subject?.name;
  const plain = { ...second.descriptor, heard: undefined };
  const other = echoOf(echo.aspect, echo.polarity, {
    ...second,
    descriptor: plain,
    subject: sameSubject ? null : second.subject,
  });
  const lead = /[온난든긴된킨른린한간]다는$/.test(echo.neun) ? (echo.and ?? "") : echo.neun.replace(/다는$/, "고");
  return {
    ...echo,
    go: `${lead} ${other.go}`,
    neun: `${lead} ${other.neun}`,
    ni: `${echo.and} ${other.ni}`,
    and: other.and && `${echo.and} ${other.and}`,
    thing: null,
  };
}

/** Two words of one quote that read well in one breath: "국물이 진하고 고소하다". */
function canFollow(first: Found, second: Found): boolean {
  if (isHollow(first) || isHollow(second)) return false;
  if (first.descriptor.heard || /셨다$|[은는]데|최고다$|인생/.test(`${first.descriptor.is}${second.descriptor.is}`))
    return false;
  if (/^@(?:좋다|만족|마음에|추천)/.test(second.descriptor.is) && second.subject === null) return false;
  return !second.descriptor.heard || (second.subject !== null && second.subject.name !== first.subject?.name);
}

function thingOf({ kind, thing }: Descriptor, subject: Subject | null): string | null {
  if (thing) return thing;
  if (!kind || !subject) return null;
  return subject.kind === "thing" ? `${kind} ${subject.name}` : `${kind} 응대`;
}

function topicOf(topic: string, thing: string): string {
  if (thing === "" || topic.includes(thing)) return topic;
  return topic === "" ? thing : `${thing} ${topic}`;
}

function withSubject(template: string, subject: Subject | null): string {
  const name = subject?.name ?? "";
  return template
    .replace(/^@(?=냄새)/, name ? `${name}에서 ` : "")
    .replace("@", name ? `${name}${particleFor(name, "이/가")} ` : "")
    .replace("#", name ? `${name}${particleFor(name, "을/를")} ` : "");
}

function isPast(match: RegExpExecArray): boolean {
  const tail = match.input.slice(match.index, match.index + match[0].length + 4).replace(/맛있|재밌|재미있|있/g, "");
  const word = /^[^\s,.!?~]*/.exec(tail)?.[0] ?? "";
  return [...word].some((char) => (char.charCodeAt(0) - 0xac00) % 28 === 20);
}

function isNegated(quote: string, match: RegExpExecArray): boolean {
  if (/[안않못없]/.test(match[0])) return false;
  const after = quote.slice(match.index + match[0].length);
  const before = quote.slice(Math.max(0, match.index - 2), match.index);
  return negation.test(after) || /(?:안|못) ?$/.test(before);
}

function overlaps(a: RegExpExecArray, b: RegExpExecArray): boolean {
  return a.index < b.index + b[0].length && b.index < a.index + a[0].length;
}
