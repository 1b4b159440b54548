import { aspectName, aspectWords } from "@/server/domain/reply-guard/aspect-words";
import { addSentence } from "@/server/domain/reply-guard/mend";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { isLow } from "@/server/domain/reply-guard/stance";
import { bareWords, shareStem } from "@/server/domain/reply-guard/stems";

const fewestLetters = 10;

/** Praise answered with words that would fit any review. */
export const praiseNotEchoed: Rule = {
  id: "praise-not-echoed",
  find(reply, { review }) {
    if (isLow(review) || review.sentiment === "neutral") return [];
    const praised = review.aspects.filter((mention) => mention.polarity === "positive");
    if (praised.length === 0 && review.text.replace(/[^\p{L}]/gu, "").length < fewestLetters) return [];
    const echoed =
      shareStem(review.text, reply.flat.text) ||
      praised.some(
        ({ aspect }) => aspect !== "taste" && aspectWords[aspect].test(reply.tight.text.replaceAll("서비스", "")),
      );
    const at = reply.original.length;
    return echoed ? [] : [{ start: at, end: at, reason: "손님이 칭찬한 내용이 답글에 없어서 복사한 글처럼 보여요." }];
  },
  mend(reply, { review, voice }) {
    const praised = review.aspects.find((mention) => mention.polarity === "positive");
    if (!praised || review.language !== "ko") return null;
    const noun = bareWords(praised.quote)[0];
    const about =
      noun && shareStem(noun, review.text)
        ? `‘${noun}’ 이야기까지 들려주셔서`
        : `${aspectName[praised.aspect]} 이야기를 들려주셔서`;
    return addSentence(
      reply,
      `${about} ${voice.speechLevel === "hapsyo" ? "감사합니다." : "고마워요."}`,
      "칭찬에 답하기",
    );
  },
};
