import type { Aspect, AspectMention } from "@/server/domain/analysis";
import { aspectOf } from "@/server/integrations/reply-writer/built-in/reading/aspect-of";
import type { Descriptor } from "@/server/integrations/reply-writer/built-in/reading/descriptor";
import { complaintWords } from "@/server/integrations/reply-writer/built-in/reading/words/complaint";
import { praiseWords } from "@/server/integrations/reply-writer/built-in/reading/words/praise";
import { firstTwo, type Found } from "@/server/integrations/reply-writer/built-in/reading/find-words";
import { echoOf } from "@/server/integrations/reply-writer/built-in/reading/echo-forms";
import type { Echo, Scene } from "@/server/integrations/reply-writer/built-in/reading/echo";

const anyThing = new Set<Aspect>(["taste", "other"]);

/** States of a thing that must be named, or left unnamed: never of "what you came for". */
const ownState = /고장|깨져|망가|흔들|끊|터지|상해|말라|새|깨끗|냄새|미끄|좁|어두|얇|오래가/;
const byAspect = new Map<Aspect, readonly Descriptor[]>();

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

/** Words of complaint, those about this aspect first: one clause may hold several. */
function complaintsFor(aspect: Aspect): readonly Descriptor[] {
  const known = byAspect.get(aspect);
  if (known) return known;
  const isOwn = ({ topic }: Descriptor) => topic !== undefined && topic !== "" && aspectOf(topic) === aspect;
  const sorted = [...complaintWords.filter(isOwn), ...complaintWords.filter((word) => !isOwn(word))];
  byAspect.set(aspect, sorted);
  return sorted;
}

/** "좋다" of nothing in particular says less than the aspect itself. */
function isHollow({ descriptor, subject }: Found): boolean {
  return subject === null && /^@(?:좋|최고|만족|마음에|인생|한결|남다|훌륭|아쉬|불편|기대|괜찮)/.test(descriptor.is);
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
  if (isHollow(first) || isHollow(second) || first.descriptor.was === second.descriptor.was) return false;
  if (first.descriptor.heard || /셨다$|[은는]데|최고다$|인생/.test(`${first.descriptor.is}${second.descriptor.is}`))
    return false;
  if (/^@(?:좋다|만족|마음에|추천)/.test(second.descriptor.is) && second.subject === null) return false;
  return !second.descriptor.heard || (second.subject !== null && second.subject.name !== first.subject?.name);
}
