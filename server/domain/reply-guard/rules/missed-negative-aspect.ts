import type { AspectMention } from "@/server/domain/analysis";
import { aspectName, aspectWords } from "@/server/domain/reply-guard/aspect-words";
import { apologiesIn } from "@/server/domain/reply-guard/apology";
import { looksLikeInstruction } from "@/server/domain/reply-guard/instruction";
import { addSentence } from "@/server/domain/reply-guard/mend";
import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { stockPhrasesIn } from "@/server/domain/reply-guard/rules/cliche";
import { shareStem } from "@/server/domain/reply-guard/stems";
import { isLow, touchesSafety, wantsMore } from "@/server/domain/reply-guard/stance";
import type { GuardedReview, GuardInput } from "@/server/domain/reply-guard/verdict";

/** Says what is being done about it: enough for one who also named a part of it. */
const acts =
  /확인하|확인해|살펴|살피|되짚|바꾸|바꿨|바꾼|정했|정하였|기로(?:했|하였|정)|고치|재보고|재어|다시(?:맞|보고|재|세우)|물어보|알아보|두었|뒀|들였|불렀|늘렸|줄였|낮췄|낮추|이야기(?:했|하였|나누|하고)|찾고|찾아보|만들었|만들고|시험/;

/** A reply in words of its own to the one thing that was wrong; one that says sorry or acts means that thing. */
const ownLetters = 12;
const partLetters = 45;
const thoroughLetters = 70;

/** Explains how it comes, what helps, or what it is like. */
const explains =
  /(?:면|시면)[^.!?]{0,16}(?:돼요|됩니다|덜해|나아|좋아|편해)|(?:라|이라|해서|어서|아서|탓에)그(?:래요|렇습니다)|는편이|할수있어|을수있|보세요|보십시오|고민|늘려|줄여|새로|중이에요|중입니다|고있어요|고있습니다|볼게요|보겠습니다|할게요|놓쳤|헷갈|부족|모자/;

/** How a reply takes up illness, injury or dirt without repeating it. */
const careful =
  /걱정|괜찮으[신세셨]|놀라|확인|살피|살펴|점검|기록|연락|다치[지셨신]|병원|치과|회복|방역|경위|어디(?:서|에서) ?들어|찾고|따로 모|쉬시|looking into|check/;

/** A complaint of the review that the reply passes over. */
export const missedNegativeAspect: Rule = {
  id: "missed-negative-aspect",
  find(reply, input) {
    const missed = missedMentions(reply, input);
    const at = reply.original.length;
    return missed.map((mention) => ({
      start: at,
      end: at,
      reason: `손님이 말한 ‘${shortQuote(mention.quote)}’에 답이 없어요.`,
    }));
  },
  mend(reply, input) {
    const names = [...new Set(missedMentions(reply, input).map((mention) => aspectName[mention.aspect]))];
    if (names.length === 0 || input.review.language !== "ko") return null;
    const end = input.voice.speechLevel === "hapsyo" ? "살펴보겠습니다." : "살펴볼게요.";
    return addSentence(reply, `말씀해 주신 ${names.join(", ")} 문제도 꼭 ${end}`, "addComplaint");
  },
};

function missedMentions(reply: ReplyReading, { review }: GuardInput): AspectMention[] {
  if (looksLikeInstruction(review.text) || (isPraisedFully(review) && !wantsMore({ ...review, aspects: [] })))
    return [];
  const complaints = review.aspects.filter((mention) => mention.polarity === "negative");
  const isThoughtful = reply.tight.text.length >= partLetters && careful.test(reply.flat.text);
  if (isThoughtful && isLow(review) && touchesSafety(review.text)) return [];
  const isAnswered = ({ aspect, quote }: AspectMention) =>
    aspectWords[aspect].test(reply.tight.text) ||
    (touchesSafety(quote) && careful.test(reply.flat.text)) ||
    shareStem(quote, reply.flat.text);
  const answered = complaints.filter(isAnswered);
  const takesUp = acts.test(reply.tight.text) || explains.test(reply.tight.text) || apologiesIn(reply).length > 0;
  const isOwn = stockPhrasesIn(reply).length === 0 && reply.tight.text.length >= ownLetters;
  const isOne = complaints.length === 1;
  const isAll = !review.aspects.some(({ polarity }) => polarity === "positive");
  if (isOne && isOwn && (takesUp || isAll)) return [];
  const isThorough = acts.test(reply.tight.text) && apologiesIn(reply).length > 0;
  if (isThorough && reply.tight.text.length > (answered.length > 0 ? partLetters : thoroughLetters)) return [];
  return complaints.filter(
    (mention) =>
      !isAnswered(mention) && !answered.some(({ start, end }) => start === mention.start && end === mention.end),
  );
}

function isPraisedFully({ rating }: GuardedReview): boolean {
  return rating === 5;
}

function shortQuote(quote: string): string {
  const plain = quote.replace(/\s+/g, " ").trim();
  return plain.length > 20 ? `${plain.slice(0, 19)}…` : plain;
}
