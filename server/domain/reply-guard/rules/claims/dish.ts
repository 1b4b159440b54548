import { dishesIn, knowsDish } from "@/server/domain/reply-guard/dishes";
import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit } from "@/server/domain/reply-guard/rule";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";
import { originalSpan } from "@/server/domain/reply-guard/view";
import { plain } from "./plain";

const offer =
  /(?:다음(?:엔|에는|에|번에)?)?(?:저희|우리|새로나온|신메뉴)?(?:의)?([가-힣]{2,10}?)(?:도|를|을)(?:꼭|한번|같이|함께)?(?:주문해|드셔|시켜|맛|곁들여|추가해|올려드셔)(?:보세요|보시면|보십|드세요|보시길)/;
/** "콘샐러드와 웨지감자도 함께 주문하시면", "포켓볼이랑 다트도 무료니까". */
const besides =
  /(?<![가-힣0-9])((?!인?자리|방|곳|좌석|의자|그[런날]|이런|언제|저희|[가-힣]*자리)[가-힣]{2,7})(?:도|까지)(?:함께|같이|곁들여|[가-힣]{0,2})?(?:주문하시면|쓰시면|드시면|받으시면|부쳐드리|해드리니|있으니까?|무료니까?|무료이니|무료예요|이용하시기|맛있으니|인기니까?|인기예요|잘?하니까?(?:드|다음|같이)|새로나왔(?:으니|어요)|잘하니)/;
const extra =
  /^(?:저희|우리|참고로)?([가-힣]{2,8}|배|귤|감|회|떡|죽|전|빵|차)(?:도|은|는)(?:국물이|정말|진짜|더|아주)*(?:맛있|맛납|꿀맛|일품|진하)(?:어요|습니다|답니다)/;
/** Words of an offer; the first group is what is offered. */
export const offers = [offer, extra, besides];

/** "속눈썹 연장도 하고 있습니다": a service said to be ours. */
export const services =
  /(?<![가-힣])(?:[가-힣]{2,6} )?([가-힣]{2,6})(?:도|까지) (?:같이 |함께 )?(?:하고 있(?:어요|습니다|으니)|해 드리고|받으실 수|가능(?:해요|합니다|하니))/;

const offered =
  /^(?:도|을|를|은|는|이|가)? ?[^.!?]{0,10}?(?:하니|되니|있으니|있어요|있습니다|인기|추천|준비|드시러|드셔|맛보|추가|팔아|팝니다|나와요|나옵니다|어울|대표)/;

/** A dish offered or praised that neither the menu nor the review knows. */
export function unknownDishes({ flat }: ReplyReading, input: GuardInput, reason: string): Hit[] {
  if (input.shop.menu.length === 0) return [];
  return dishesIn(flat.text)
    .filter(({ name, end }) => !knowsDish(name, input) && offered.test(flat.text.slice(end, end + 24)))
    .map(({ start, name }) => ({ ...originalSpan(flat, start, name.length), reason }));
}

/** A word the menu or the review knows as a dish, or one that is none. */
export function isKnownDish(word: string, input: GuardInput): boolean {
  if (input.shop.menu.length === 0 || word.length < 1) return true;
  return (
    knowsDish(word, input) ||
    plain(`${input.shop.menu.join(" ")} ${input.review.text}`).includes(word.slice(-2)) ||
    /(?:확인|점검|교육|고민|생각|기대|청소|노력|준비|연습|공부|반성|관리|소독|환기|연구|걱정|응원|조사|검토|논의|의논|회의|개선|정리|이야기|수리|공사|보완|기록|안내|설명)$|^(?:메뉴|음식|것|다른|모두|저희|정말|이것|그것|오늘|언제|편하|천천|많이|맛있게|국물|반찬|소스|겉절이|자와|[가-힣]*시$|겨자|식초|양념장|다대기|들깨|후추|소금|설탕|간장|고춧가루|우유|시럽|얼음|크림)|^[가-힣]{1,4}[한은는운른린][가-힣]$/.test(
      word,
    )
  );
}
