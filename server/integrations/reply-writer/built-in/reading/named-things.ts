import {
  namesThing,
  knownNoun,
  beginningNoun,
  compoundNoun,
} from "@/server/integrations/reply-writer/built-in/reading/subject";
import { fitName } from "@/server/integrations/reply-writer/built-in/naming/fit-name";
import type { Point } from "@/server/integrations/reply-writer/built-in/points/points";
import { shareStem } from "@/server/domain/reply-guard/stems";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";
import { thingWished, wishes } from "@/server/integrations/reply-writer/built-in/reading/wish";
import { wordsOf } from "@/server/integrations/reply-writer/built-in/reading/verbatim";

export const suggestion =
  /(?:주시면|주면|해주면|으면|면) ?(?:더 ?)?(?:좋겠|좋을|감사하|(?<=만 [가-힣]{1,8}면 ?(?:더 ?)?)완벽)|(?:좀|더) ?[^.!?]{0,12}(?:주세요|주십)|줬으면|주셨으면|개선|(?:좀|조금만?|덜|더) ?(?:적게|많이|넉넉히|크게|작게|짧게|빨리|덜)[요\s.!~]*$/;

/** "그 부분만 부탁드립니다", "먹어라도": no thing. */
const noThing =
  /^(?:그|이|저|지금|오늘|내일|이거|그거|이제|처음|다음|하나|어디|뭐|누구|언제|잠깐|조금|부분|확인|제발)|[아어여하해서고지만]$/;

export function isWish(words: string): boolean {
  return suggestion.test(words) || wishes(words);
}

export function wishedIn(text: string, menu: readonly string[], points: readonly Point[]): string | null {
  const wish = text
    .split(/[.!?\n]/)
    .find((sentence) => isWish(sentence) || (requestIn(sentence) ?? "contact") !== "contact");
  return wish === undefined
    ? null
    : (thingWished(wish) ??
        thingAsked(wish) ??
        points.find(({ name }) => wish.includes(name))?.name ??
        compoundNoun(wish) ??
        knownNoun(wish, menu));
}

/** "비닐이라도 주시면", "방음 조금만", "미끄럼틀부터 막으세요". */
function thingAsked(wish: string): string | null {
  const found =
    /(?<![가-힣])([가-힣]{2,7}?)(?:만이라도|이라도|라도|부터)(?= [가-힣]+)/.exec(wish) ??
    /(?<![가-힣])([가-힣]{2,7}?)(?:을|를|도|은|는)? (?:조금만|좀만)[요.!~ㅠㅜㅎ\s]*$/.exec(wish) ??
    /(?<![가-힣])([가-힣]{2,7}) ?부탁(?:드|해|합)/.exec(wish);
  const alone = found?.[1] ?? null;
  const before = /([가-힣]{2,5}) $/.exec(wish.slice(0, found?.index ?? 0))?.[1];
  const thing = alone !== null && before !== undefined && namesThing(before) ? `${before} ${alone}` : alone;
  return thing !== null && !noThing.test(thing) && isRetellable(thing) ? fitName(thing) : null;
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
