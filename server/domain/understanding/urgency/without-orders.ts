import { looksLikeInstruction } from "@/server/domain/reply-guard/instruction";

const sentence = /[^.!?\n]+[.!?\n]*/gu;
/** What the reply is to say, unless the sentence tells what one already said. */
const orderedReply =
  /답글(?:에|로|에서|에다|을|은)?(?![^.!?]*(?:놨|놓|[었았했렸셨였봤]))[^.!?]{0,60}(?:라|세요|시오|해|해요|줘|줘요|게요|봐|시켜|답글에|생성|요구합니다|알리라고)["”']?\s*[.!]*\s*$/u;

const isOrder = (part: string) => looksLikeInstruction(part) || orderedReply.test(part);

/** A review with the sentences blanked that give orders to a machine: they tell of nothing that happened. Places stay. */
export function withoutOrders(text: string): string {
  if (!text.includes("답글") && !looksLikeInstruction(text)) return text;
  const rest = text.replace(sentence, (part) => (isOrder(part) ? " ".repeat(part.length) : part));
  return looksLikeInstruction(rest) ? " ".repeat(text.length) : rest;
}
