import { looksLikeInstruction } from "@/server/domain/reply-guard/instruction";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { addSentence } from "@/server/domain/reply-guard/mend";
import { isPurePraise } from "@/server/domain/reply-guard/stance";
import { shareStem } from "@/server/domain/reply-guard/stems";

const sentence = /[^.!?\n]+[.!?\n]*/g;
const asks =
  /(?:[있없되하인은는가주시오받맞]나요|[가-힣]까요|[인건는은던한된운]가요|[은는]지요|[습입합됩십]니까|면서요|려나요)(?=[\s.!~?ㅠㅜ]|$)|[가-힣]{2,} ?\?|\b(?:do|does|is|are|can|could|will|would|what|when|where|how|why|which)\b.{1,200}\?/i;
const spoken = /["“'‘「][^"”'’」]{0,80}["”'’」]/g;
const rhetorical =
  /뭐 ?이런|이런 ?데가|어떻게 ?이|말이 ?되|이게 ?뭐|장난|어쩌자|싶을까|왜 ?이렇게|왜 ?이래|어디 ?있|없을까|않나요|않을까|아닌가요|생각하나요|맞나요$|누가|말해 ?뭐|이제야|왜 ?이제|실화|미쳤|무슨 ?(?:짓|일)|이럴 ?수/;
/** What somebody marvels at when full of praise. */
const marvel =
  /어떻게 ?(?:이렇게|이런|이리)|이렇게|얼마나|(?:최고|대박|천재|맛집)[^?]{0,6}(?:아닌|아닐)|살 ?수 ?(?:있|없)|또 ?갈까|갈까요/;
const answers =
  /물으신|물어보신|설명|까닭|이유|원인|기준|수 있|여쭤|여쭙|문의|궁금|네,|네\.|아니요|전화|연락|안내|알려 ?드|알려 ?주|말씀 ?주|확인|가능|있어요|있습니다|없어요|없습니다|됩니다|돼요|물어봐|call|contact|yes|no,|available|let you know|電話|お問い合わせ|电话|联系/i;

/** A sentence on the same thing that says how it is. */
const tells =
  /괜찮|됩니다|돼요|안 ?되|안 ?돼|드시면|까지|부터|드려요|드립니다|나와요|나옵니다|있어요|있습니다|없어요|없습니다/;

/** A question the review asks and the reply leaves open. */
export const unansweredQuestion: Rule = {
  id: "unanswered-question",
  find(reply, { review }) {
    if (looksLikeInstruction(review.text)) return [];
    const isReal = (question: string) => !rhetorical.test(question) && !(isPurePraise(review) && marvel.test(question));
    const questions = questionsIn(review.text).filter(isReal);
    const isTold = (question: string) =>
      reply.sentences.some(({ flat }) => tells.test(flat.text) && shareStem(question, flat.text));
    const open = questions.filter(
      (question) =>
        !isTold(question) &&
        (!answers.test(reply.flat.text) || (questions.length > 1 && !shareStem(question, reply.flat.text))),
    );
    const first = open[0];
    if (first === undefined || (answers.test(reply.flat.text) && questions.length > open.length)) return [];
    const at = reply.original.length;
    const asked = first.trim().slice(-24);
    return [{ start: at, end: at, reason: `손님의 물음 ‘${asked}’에 답이 없어요.` }];
  },
  mend(reply, { shop, voice, review }) {
    if (review.language !== "ko") return null;
    const how = shop.phone ? `${shop.phone} 전화로 물어봐 주시면` : "매장에 물어봐 주시면";
    return addSentence(
      reply,
      `궁금하신 점은 ${how} 바로 알려 ${voice.speechLevel === "hapsyo" ? "드리겠습니다." : "드릴게요."}`,
      "answer",
    );
  },
};

function questionsIn(text: string): string[] {
  const sentences = text.replace(spoken, " ").match(sentence) ?? [];
  return sentences.filter((each) => each.trim().length > 4 && asks.test(each));
}
