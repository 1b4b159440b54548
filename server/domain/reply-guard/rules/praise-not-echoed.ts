import { looksLikeInstruction } from "@/server/domain/reply-guard/instruction";
import { stockPhrasesIn } from "@/server/domain/reply-guard/rules/cliche";
import { aspectName, aspectWords } from "@/server/domain/reply-guard/aspect-words";
import { addSentence } from "@/server/domain/reply-guard/mend";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { isLow } from "@/server/domain/reply-guard/stance";
import { bareWords, shareStem } from "@/server/domain/reply-guard/stems";

const fewestLetters = 10;
/** So many without a stock phrase or plain thanks, and nobody takes it for a copy. */
const ownLetters = 12;
const plainThanks = /^[^.!?]{0,14}(?:감사|고마|고맙)[^.!?]{0,8}[.!?~]*(?:[^.!?]{0,14}[.!?~]*)?$/;

/** Invitations and good wishes fit any review. */
const anyones =
  /(?:또|다음에|다시|언제든)[^.!?]{0,10}(?:오세|오십|와주|들러|찾아|방문|뵙|뵈|만나)|(?:하루|주말|한주|건강|평안|행복|행운)[^.!?]{0,12}(?:바라|바랍|보내|되세|되십)/;

/** A dish of the menu in a stock phrase echoes nothing: "순댓국을 찾아 주셔서 감사합니다". */
function withoutDishes(text: string, menu: readonly string[]): string {
  return menu.reduce((left, dish) => left.replaceAll(dish.toLowerCase(), " "), text);
}

/** Praise answered with words that would fit any review. */
export const praiseNotEchoed: Rule = {
  id: "praise-not-echoed",
  find(reply, { review, shop }) {
    if (isLow(review) || review.sentiment === "neutral") return [];
    if (review.language === "other" || looksLikeInstruction(review.text)) return [];
    const praised = review.aspects.filter((mention) => mention.polarity === "positive");
    if (praised.length === 0 && review.text.replace(/[^\p{L}]/gu, "").length < fewestLetters) return [];
    const isStock = stockPhrasesIn(reply).length > 0;
    const echoed =
      shareStem(review.text, isStock ? withoutDishes(reply.flat.text, shop.menu) : reply.flat.text) ||
      praised.some(
        ({ aspect }) => aspect !== "taste" && aspectWords[aspect].test(reply.tight.text.replaceAll("서비스", "")),
      );
    const isOfItsOwn =
      !isStock &&
      reply.tight.text.length >= ownLetters &&
      !plainThanks.test(reply.tight.text) &&
      !anyones.test(reply.tight.text);
    const at = reply.original.length;
    return echoed || isOfItsOwn
      ? []
      : [{ start: at, end: at, reason: "손님이 칭찬한 내용이 답글에 없어서 복사한 글처럼 보여요." }];
  },
  mend(reply, { review, voice }) {
    const praised = review.aspects.find((mention) => mention.polarity === "positive");
    if (!praised || review.language !== "ko") return null;
    const noun = bareWords(praised.quote)[0];
    const about =
      noun && shareStem(noun, review.text)
        ? `‘${noun}’ 이야기까지 들려주셔서`
        : `${aspectName[praised.aspect]} 이야기를 들려주셔서`;
    return addSentence(reply, `${about} ${voice.speechLevel === "hapsyo" ? "감사합니다." : "고마워요."}`, "addPraise");
  },
};
