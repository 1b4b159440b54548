import type { Aspect, AspectMention, Polarity } from "@/server/domain/analysis";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { Descriptor } from "@/server/integrations/reply-writer/built-in/reading/descriptor";
import { findSubject, type Subject } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { complaintWords } from "@/server/integrations/reply-writer/built-in/reading/words/complaint";
import { praiseWords } from "@/server/integrations/reply-writer/built-in/reading/words/praise";

/** One opinion of the review in the forms our sentences need. */
export type Echo = {
  /** In known words, in the guest's own words, something we did, or only the aspect. */
  kind: "said" | "quoted" | "favour" | "general";
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

type Found = { descriptor: Descriptor; match: RegExpExecArray; subject: Subject | null };

const negation = /^[가-힣]{0,4}?(?:지|진|지는|지도|지가)? ?(?:않|못|없)|^[가-힣]{0,2} ?안 /;

/** Finds what a mention says with words we know; null when nothing is recognised. */
export function describe(text: string, mention: AspectMention, menu: readonly string[]): Echo | null {
  if (mention.polarity === "neutral") return null;
  const words = mention.polarity === "positive" ? praiseWords : complaintWords;
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const [first, second] = firstTwo(mention.quote, before, words, menu);
  if (!first) return null;
  const echo = echoOf(mention.aspect, mention.polarity, first);
  return second && mention.polarity === "positive" && canFollow(first, second) ? joined(echo, first, second) : echo;
}

function firstTwo(quote: string, before: string, words: readonly Descriptor[], menu: readonly string[]): Found[] {
  const found: Found[] = [];
  for (const descriptor of words) {
    const match = descriptor.re.exec(quote);
    if (!match || isNegated(quote, match) || found.some((other) => overlaps(other.match, match))) continue;
    found.push({ descriptor, match, subject: findSubject(`${before}${quote.slice(0, match.index)}`, menu) });
    if (found.length === 2) break;
  }
  return found.sort((a, b) => a.match.index - b.match.index);
}

function echoOf(aspect: Aspect, polarity: Echo["polarity"], { descriptor, match, subject }: Found): Echo {
  const put = (template: string) => withSubject(template, subject).replace("$1", match[1] ?? "");
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
  const other = echoOf(echo.aspect, echo.polarity, { ...second, subject: sameSubject ? null : second.subject });
  const lead = echo.neun.replace(/다는$/, "고");
  return { ...echo, go: `${lead} ${other.go}`, neun: `${lead} ${other.neun}`, ni: `${lead} ${other.ni}`, and: null };
}

function canFollow(first: Found, second: Found): boolean {
  const plain = (descriptor: Descriptor) =>
    !descriptor.heard && /[^셨고이]다$/.test(descriptor.is) && !/최고|좋다$/.test(descriptor.is);
  return plain(first.descriptor) && plain(second.descriptor);
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
  const name = subject && subject.kind !== "self" ? subject.name : "";
  return template
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
