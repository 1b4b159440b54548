import type { AspectMention } from "@/server/domain/analysis";
import { aspectName, aspectWords } from "@/server/domain/reply-guard/aspect-words";
import { addSentence } from "@/server/domain/reply-guard/mend";
import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { shareStem } from "@/server/domain/reply-guard/stems";
import { touchesSafety } from "@/server/domain/reply-guard/stance";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

/** How a reply takes up illness, injury or dirt without repeating it. */
const careful = /걱정|괜찮으신|놀라|확인|살피|살펴|점검|기록|연락|looking into|check/;

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
    return addSentence(reply, `말씀해 주신 ${names.join(", ")} 문제도 꼭 ${end}`, "빠진 불만 넣기");
  },
};

function missedMentions(reply: ReplyReading, { review }: GuardInput): AspectMention[] {
  return review.aspects.filter(
    (mention) =>
      mention.polarity === "negative" &&
      !aspectWords[mention.aspect].test(reply.tight.text) &&
      !(touchesSafety(mention.quote) && careful.test(reply.flat.text)) &&
      !shareStem(mention.quote, reply.flat.text),
  );
}

function shortQuote(quote: string): string {
  const plain = quote.replace(/\s+/g, " ").trim();
  return plain.length > 20 ? `${plain.slice(0, 19)}…` : plain;
}
