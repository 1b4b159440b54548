import type { AspectMention } from "@/server/domain/analysis";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

import { isOnlyThanks } from "@/server/integrations/reply-writer/built-in/reading/badness";

const shortest = 2;
const longest = 30;
const noise = /[ㄱ-ㅎㅏ-ㅣ~^♥♡★☆]+|\p{Extended_Pictographic}|\ufe0f|\u200d/gu;

/** A line of praise as the guest wrote it, when all of it may stand in a reply; null when none may. */
export function verbatimOf(text: string, aspects: readonly AspectMention[], isSayable: (words: string) => boolean) {
  const praised = aspects.filter(({ polarity }) => polarity === "positive").map(({ quote }) => quote);
  const isBlamed = aspects.some(({ polarity }) => polarity === "negative");
  const lines = [...praised, ...(isBlamed ? [] : [text])]
    .flatMap((quote) => quote.split(/[.!?\n…]+/))
    .map((line) =>
      line
        .replace(noise, " ")
        .replace(/\s+/g, " ")
        .replace(/[\s,]+$/, "")
        .trim(),
    );
  return (
    lines.find(
      (line) =>
        line.length >= shortest &&
        line.length <= longest &&
        !isOnlyThanks(line) &&
        isRetellable(line) &&
        !/(?:세요|십시오|하라|해라|마라|달라|[가-힣]데|[가-힣]고|[가-힣]서|며|면|니까|지만)$/.test(line) &&
        isSayable(`“${line}” 한 줄이 남아요.`),
    ) ?? null
  );
}

const inflected =
  /(?:기|가|다|요|고|데|서|네|죠|음|함|임|까|만|은|는|을|를|게|히|면|니|지|며|도|로|에|의|라|나|자|야|해|아|어|여|줄|것|거|뿐|참|뻔|이|던)$/;

const tender = /수술|항암|투병|유품|장례|이혼|임신|우울|장애|병원|응급/;

/** Words of the guest's that may be named, where none is known: "‘다이어트’". */
export function wordsOf(text: string): string[] {
  const words = text.match(/(?<![가-힣])[가-힣]{2,5}(?![가-힣])/g) ?? [];
  return words
    .filter((each) => !inflected.test(each) && !tender.test(each) && isRetellable(each))
    .map((each) => `‘${each}’`);
}
