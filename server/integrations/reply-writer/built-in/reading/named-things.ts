import { knownNoun, beginningNoun, compoundNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { shareStem } from "@/server/domain/reply-guard/stems";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import { wordsOf } from "@/server/integrations/reply-writer/built-in/reading/verbatim";

export const suggestion =
  /(?:주시면|주면|해주면|으면|면) ?(?:더 ?)?(?:좋겠|좋을|감사하|(?<=만 [가-힣]{1,8}면 ?(?:더 ?)?)완벽)|(?:좀|더) ?[^.!?]{0,12}(?:주세요|주십)|줬으면|주셨으면|개선|(?:좀|조금만?|덜|더) ?(?:적게|많이|넉넉히|크게|작게|짧게|빨리|덜)[요\s.!~]*$/;

export function wishedIn(text: string, menu: readonly string[]): string | null {
  const wish = text
    .split(/[.!?\n]/)
    .find((sentence) => suggestion.test(sentence) || (requestIn(sentence) ?? "contact") !== "contact");
  return wish === undefined ? null : (compoundNoun(wish) ?? knownNoun(wish, menu));
}

export function namedIn(text: string, menu: readonly string[]): string[] {
  const nouns = text.split(/[.!?\n,]/).flatMap((line) => knownNoun(line, menu) ?? []);
  return [...new Set(nouns)].slice(0, 2);
}

export function nounIn(text: string, menu: readonly string[], isSayable: (words: string) => boolean): string | null {
  const nouns = [knownNoun(text, menu), compoundNoun(text), beginningNoun(text), ...wordsOf(text)];
  const isTelling = (noun: string) => shareStem(text, noun) && isSayable(`${noun} 이야기를 남겨 주셔서 더 반가워요.`);
  return nouns.find((noun) => noun !== null && isTelling(noun)) ?? null;
}
