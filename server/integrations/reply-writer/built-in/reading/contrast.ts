import type { AspectMention } from "@/server/domain/analysis";

/** Where a sentence turns: "맛있는데 | 조금 짰어요", "좋아요. | 다만 주차가 어려워요". */
const turn =
  /(?<=[가-힣](?:지만|는데|은데|한데|인데|운데|신데|쁜데|른데|만))[,.]?\s+|(?<=[.!?]) +|(?<=[.!?~ㅎㅋㅠ\s]|^)(?=(?:다만|근데|그런데|하지만|단지|아쉬운 ?(?:점|건)) )/;
/** A complaint in so many words. */
export const blame =
  /단점|아쉽|아쉬[웠워운]|불편|별로|좀 ?(?:짜|짰|달|맵|비싸|좁|늦|작|적|그[래랬렇])|너무 ?(?:짜|달|맵|비싸|좁|뜨거|시끄|작|적|크|커|오래)|늦었|늦게|오래 걸|비싼 ?편|좁은 ?편|작은 ?편|적은 ?편|없어진|줄었|씹혔|씹히|덜 ?(?:됐|익)|따가|제각각|질었|질어|탄 ?맛|탄내|틀렸|틀려|품절|부족|모자라|약해요|구겨|찌그러|못 ?알아|살짝 (?:달|짜|맵|싱거|질기)/;
const nothing = /지 ?않|안 ?(?:짜|달|맵|비싸|느끼|질기|비리|아프|아팠)|없이|없고|괜찮|그래도|좋|감수/;

export type Side = { quote: string; start: number; end: number };

/** Where a clause of praise turns into complaint without any aspect having been read from it. */
export function unreadBlame(text: string, aspects: readonly AspectMention[]): Side[] {
  const sides = sidesOf(text);
  return sides.filter(
    ({ quote, start, end }) =>
      sides.length > 1 &&
      blame.test(quote) &&
      !nothing.test(quote) &&
      aspects.every((mention) => mention.start >= end - 2 || mention.end <= start + 2),
  );
}

function sidesOf(text: string): Side[] {
  let from = 0;
  return text.split(turn).flatMap((part) => {
    const start = text.indexOf(part, from);
    from = start + part.length;
    const quote = /^[^.!?\n]*/.exec(part)?.[0].trim() ?? "";
    return quote === "" ? [] : [{ quote, start, end: start + part.length }];
  });
}
