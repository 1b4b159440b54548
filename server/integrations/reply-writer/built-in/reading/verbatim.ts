import type { AspectMention } from "@/server/domain/analysis";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

const shortest = 2;
const longest = 30;
const noise = /[ㄱ-ㅎㅏ-ㅣ~^♥♡★☆]+|\p{Extended_Pictographic}|\ufe0f|\u200d/gu;

/** A line of praise as the guest wrote it, when all of it may stand in a reply; null when none may. */
export function verbatimOf(text: string, aspects: readonly AspectMention[], isSayable: (words: string) => boolean) {
  const praised = aspects.filter(({ polarity }) => polarity === "positive").map(({ quote }) => quote);
  const lines = [...praised, text]
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
        isRetellable(line) &&
        !/(?:세요|십시오|하라|해라|마라|달라)$/.test(line) &&
        isSayable(`“${line}” 한 줄이 남아요.`),
    ) ?? null
  );
}
