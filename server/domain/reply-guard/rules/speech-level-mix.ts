import { endingsOf, toLevel } from "@/server/domain/reply-guard/speech-level";
import type { Rule } from "@/server/domain/reply-guard/rule";

const levelName = { hapsyo: "합쇼체(…습니다)", haeyo: "해요체(…요)" } as const;

/** "-군요", "-지요" stand beside "-습니다" in polite speech. */
const softHapsyo = /(?:군요|지요)[.!?~]*$/;

/** Two speech levels in one reply, 반말, or another level than the shop's own. */
export const speechLevelMix: Rule = {
  id: "speech-level-mix",
  find(reply, { voice, review }) {
    if (review.language !== "ko" && !/[가-힣]/.test(reply.original)) return [];
    return endingsOf(reply)
      .filter(({ ending }) => ending !== "none" && ending !== voice.speechLevel)
      .filter(({ sentence }) => voice.speechLevel !== "hapsyo" || !softHapsyo.test(sentence.tight.text))
      .map(({ sentence, ending }) => ({
        start: sentence.start,
        end: sentence.end,
        reason:
          ending === "banmal"
            ? "반말로 읽히는 문장이 있어요."
            : `가게 말투는 ${levelName[voice.speechLevel]}인데 다른 말투가 섞여 있어요.`,
      }));
  },
  mend(reply, { voice }, hits) {
    const text = toLevel(reply.original, voice.speechLevel);
    return hits.length === 0 || text === reply.original ? null : { code: "oneLevel", text };
  },
};
