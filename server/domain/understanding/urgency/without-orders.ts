import { looksLikeInstruction } from "@/server/domain/reply-guard/instruction";

const sentence = /[^.!?\n]+[.!?\n]*/gu;
/** What the reply is to say, unless the sentence tells what one already said. */
const orderedReply =
  /답글(?:에|로|에서|에다|을|은)?(?![^.!?]*(?:놨|놓|[었았했렸셨였봤]))[^.!?]{0,60}(?:라|세요|시오|해|해요|줘|줘요|게요|봐|시켜|써|적어|달아|답글에|생성|요구합니다|알리라고)["”']?\s*[.!]*\s*$/u;

/** Orders that need no word for the reply. */
const plainOrder =
  /(?<![a-z])ai(?:에게|야| 너)|(?:요약|복사|출력)해 ?(?:줘|주세요|라)|指示を無視|返信(?:して|を書)|忽略.{0,12}(?:指令|指示)|请在回复/iu;

/** Without one of these no order is looked for: looking takes longer than all the rest. */
const machineWord =
  /답글|답변|댓글|답장|응답|회신|무시|지시|명령|규칙|지침|프롬프트|시스템|관리자|개발자|너는|당신은|지금부터|이제부터|출력|봇|복사|번역|\bai\b|system|ignore|instruct|assistant|reply|prompt|forget|base64|요약|指示|返信|指令|回复/iu;

const isOrder = (part: string) => looksLikeInstruction(part) || orderedReply.test(part) || plainOrder.test(part);

/** A review with the sentences blanked that give orders to a machine: they tell of nothing that happened. Places stay. */
export function withoutOrders(text: string): string {
  if (!machineWord.test(text)) return text;
  const rest = text.replace(sentence, (part) => (isOrder(part) ? " ".repeat(part.length) : part));
  return looksLikeInstruction(rest) ? " ".repeat(text.length) : rest;
}
