import { otherShopNames } from "@/server/domain/reply-guard/rules/other-shop-name";
import { strangeNames } from "@/server/domain/reply-guard/rules/strange-name";
import { dishesIn, knowsDish } from "@/server/domain/reply-guard/dishes";
import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit, Rule } from "@/server/domain/reply-guard/rule";
import { shareStem } from "@/server/domain/reply-guard/stems";
import { otherTradesIn } from "@/server/domain/reply-guard/trade";
import { originalSpan, type View } from "@/server/domain/reply-guard/view";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

const reasons = {
  shop: "다른 가게 이름이 들어 있어요.",
  branch: "이 가게에 없는 지점 이름이 들어 있어요.",
  trade: "우리 가게가 하지 않는 일을 말하고 있어요. 다른 가게 답글이 섞인 것 같아요.",
  dish: "이 가게 메뉴에도 리뷰에도 없는 음식을 드셨다고 쓰고 있어요.",
} as const;

const kind =
  "(?:식당|분식|국수|칼국수|국밥|카페|커피|다방|치킨|피자|횟집|갈비|고깃집|헤어|미용실|살롱|네일|왁싱|펜션|호텔|모텔|민박|스테이|의원|치과|병원|약국|공방|상점|마트|베이커리|포차|주점|족발|보쌈|반점|김밥|밥집|찻집|빵집|하우스|키친|다이닝|bistro|cafe|diner|house|kitchen|restaurant|hotel|salon|bakery|grill|bar)";
const came = "(?:찾아|방문|이용|선택|사랑|아껴|주문|들러|오신|오셔|오셨|와 ?주|와 ?주셔|의 문을 열어|에서 |에서의)";
/** "저희 행복식당을 찾아", "한솔식당에 와 주셔서": a name that ends like a shop's, where ours would stand. */
const visited = new RegExp(
  `(?<![가-힣])((?:호텔 |뷰티살롱 |카페 )?[가-힣]{2,8}?${kind}|호텔 [가-힣]{2,6}|화덕피자 [가-힣]{2,6})(?: [가-힣]{1,5})?(?:을|를|에|에서|에서의)? ?(?:늘 |또 |다시 |잊지 않고 |멀리서 )?${came}`,
  "g",
);
/** "저희 만리장성을 찾아": whatever stands between us and the visit. */
const claimed = /(?:^|[^가-힣])저희 ([가-힣]{3,8})(?:을|를) ?(?:찾아|방문|이용|선택|사랑|아껴)/g;
const presented = new RegExp(
  `(?:안녕하세요,? ?|^|[.!?] ?|저희 ?)((?:[가-힣]{2,6} )?[가-힣]{2,10}?)(?:입니다|이에요|예요)[.!, ]`,
  "g",
);
const signed =
  /(?:^|[.!?~] ?|- ?)([가-힣a-z0-9][가-힣a-z0-9 ]{1,14}?) ?(?:사장|점장|대표|주인장|일동|임직원)? ?(?:드림|올림)[.!]?$|(?:^|[.!?] ?)[-–—~] ?([가-힣]{2,8}(?:횟집|식당|분식|카페|국밥|갈비|치킨|피자|포차|반점|펜션|호텔|헤어|네일|의원|치과))[.!]?$/gm;
const becoming = new RegExp(`([가-힣]{2,8}?${kind})(?:이|가)? ?(?:되겠|될게|되도록)`, "g");
const branch =
  /(?<![가-힣])((?:[가-힣]{2,6}?)(?:본점|직영점|[0-9]호점|점)|[가-힣]{2,4} (?:본점|직영점|[0-9]호점))(?=(?:을|를|이|은|는|의|에|에서|과|도|장|까지)?(?: |,|\.|!|$|에서|입니다|이에요|예요|장입니다))/g;
const team =
  /\b(?:[Ee]veryone|[Aa]ll of us|[Tt]he (?:team|crew|staff|family)|[Ff]riends|[Rr]egards|[Ll]ove) (?:here )?(?:at|from) ((?:[A-Z][\w'&]* ?){2,4})/g;
const english =
  /\b(?:(?:visiting|choosing|choose|at|from|regards,|welcome to)) ((?:[A-Z][\w'&]+ ){0,3}(?:Cafe|Café|Bistro|Diner|House|Kitchen|Restaurant|Hotel|Salon|Bakery|Grill|Bar|Inn))\b/g;

const noBranch =
  /[한운은던인된린른는을신]점$|^(?:시|관|장|단|매|평|별|요|초|약|강|만|총|영|빵|중|정|서|상|출발|시작|허|방|노|음식|전문|백화|체인|가맹|할인|편의|문제|차이|공통|특이|주안|면세|대리|궁금|불편|부족|아쉬운?|개선|좋은|힘든|반환|기준|소실|꼭짓|승부|고득|감|가산|득|실|반|채|쟁|논|접|거|지|분기|전환|임계|끓는|발화|원|동|타|휴게|제과|양복|분식|주|세)점$/;
const ownWords =
  /^(?:저희|우리|이|그|저|여기|동네|가게|매장|식당|카페|사장|주인장?|점장|책임자|직원|대표|담당자|원장|셰프|손님|고객|비닐하우스|마을회관|휴일|야간|당번|감사|정성|진심|늘|항상|맛있는|좋은|작은|한결같은|따뜻한)|^(?:국숫|고깃|빵|밥|찻|술|떡|분식|횟|맛|꽃|옷)집$/;

const ours = new RegExp(`(?:저희|우리) ([가-힣]{2,8}?${kind})(?= |의|은|는|이|가)`, "g");
const desk = /(?:^|[.!?,] ?)([가-힣]{2,8}) ?(?:고객 ?상담실|고객 ?센터|고객지원팀|본사|대표)(?:입니다|이에요|예요)/g;

/** Another shop's name, another branch, or a dish that neither the menu nor the review knows. */
export const wrongShop: Rule = {
  id: "wrong-shop",
  find(reply, input) {
    if (input.shop.name.trim() === "") return [];
    return [
      ...otherShops(reply, input),
      ...otherBranches(reply, input),
      ...otherDishes(reply, input),
      ...relishedDishes(reply, input),
      ...otherTrades(reply, input),
    ];
  },
};

function otherShops({ flat, original }: ReplyReading, input: GuardInput): Hit[] {
  const korean = [visited, claimed, ours, desk, signed, becoming, presented].flatMap((pattern) =>
    [...flat.text.matchAll(pattern)].flatMap((match) => {
      const name = (match[1] ?? match[2] ?? "").trim();
      const isShop = pattern !== presented || looksLikeShop(name) || match[0].startsWith("안녕하세요");
      if (!isShop || isOurs(name, input) || ownWords.test(name)) return [];
      return [mark(flat, match.index + match[0].indexOf(name), name.length, reasons.shop)];
    }),
  );
  const latin = [english, team]
    .flatMap((pattern) => [...original.matchAll(pattern)])
    .flatMap((match) => {
      const name = match[1]?.trim() ?? "";
      if (isOurs(name, input)) return [];
      const start = match.index + match[0].lastIndexOf(name);
      return [{ start, end: start + name.length, reason: reasons.shop }];
    });
  const named = [...otherShopNames(flat, input), ...strangeNames(flat, input)].map(({ name, start }) =>
    mark(flat, start, name.length, reasons.shop),
  );
  const isNew = (hit: Hit) => !korean.some(({ start, end }) => start < hit.end && end > hit.start);
  return [...korean, ...named.filter(isNew), ...latin];
}

const shopName = new RegExp(`${kind}(?:나라|마을| [가-힣]{1,5})?$`);
function looksLikeShop(name: string): boolean {
  return name.length >= 3 && shopName.test(name);
}

function otherBranches({ flat }: ReplyReading, input: GuardInput): Hit[] {
  return [...flat.text.matchAll(branch)].flatMap((match) => {
    const name = match[1] ?? "";
    return noBranch.test(name) || isOurs(name, input) ? [] : [mark(flat, match.index, name.length, reasons.branch)];
  });
}

/** Spoken of as not here, or as anyone's: "순대국밥은 하지 않아요". */
const notHere = /^[^.!?]{0,12}(?:없|안 ?해|하지 않|팔지 않|아니|말고|같은|처럼|빚듯)/;
const spoiled = /^(?:식은|불은|탄|짠|매운|남은|굳은|터진|눅눅한|질긴)/;

function otherDishes({ flat }: ReplyReading, input: GuardInput): Hit[] {
  if (input.shop.menu.length === 0) return [];
  return dishesIn(flat.text)
    .filter(({ name }) => !knowsDish(name, input))
    .filter(({ name, end }) => name.length >= 3 && !spoiled.test(name) && !notHere.test(flat.text.slice(end, end + 20)))
    .map(({ start, name }) => mark(flat, start, name.length, reasons.dish));
}

/** "연어포케 맛있게 드셨다니": what was eaten with relish, by the word before it. */
const relished =
  /(?<![가-힣])([가-힣]{2,8}?)(?:을|를|도|까지)? (?:정말 |아주 |참 |너무 )?맛[있잇]게 (?:드[셨셧셔신]|즐[겨기])/g;
const staple =
  "(치킨|피자|커피|냉면|초밥|국밥|족발|보쌈|곱창|막창|짜장면?|짬뽕|파스타|라멘|우동|만두|김밥|떡볶이|돈까스|삼겹살|케이크|빵|버거|한우|갈비|마라탕|쌀국수|샐러드|순대|붕어빵|닭발|찜닭|장어|와인|칵테일)";
/** "커피가 입에 맞으셨다니", "저희 치킨을 좋아해 주셔서": what was served, by its most common names. */
const served = [
  new RegExp(
    `(?<![가-힣])${staple}(?:이|가|을|를|도|까지|은|는) ?(?:정말 |아주 |참 )?(?:입(?:에|맛에) 맞|좋아해 주|마음에 드|맛있으셨|맛있었다|좋으셨|부드러우셨|바삭(?:했|하셨)다|쫄깃(?:했|하셨)다|진했다|진하셨다|칭찬해 주|즐겨 주|즐기셨)`,
    "g",
  ),
  new RegExp(`(?<![가-힣])${staple}(?:으로|로) ?(?:또 |더 |늘 )?(?:보답|모시|맞이|찾아뵙)`, "g"),
  new RegExp(`(?:저희|우리)(?: 가게)? ${staple}(?=을 |를 |이 |가 |은 |는 |의 )`, "g"),
];
/** What a shop that sells it may be known by instead. */
const soldAs: Record<string, RegExp> = {
  커피: /카페|아메리|라떼|에스프|드립|원두|콜드|브루|모카/,
  빵: /빵|베이|제과|식빵|바게|크루|스콘|소금|토스트|샌드/,
  케이크: /카페|디저트|베이커리|티라미/,
  떡: /떡|설기|송편|인절미/,
  한우: /고기|등심|갈비|차돌|육회|구이/,
  갈비: /고기|갈비/,
};
const isSoldAs = (name: string, { shop, review }: GuardInput) =>
  soldAs[name]?.test(`${shop.name} ${shop.menu.join(" ")} ${review.text}`) ?? false;
const notFood =
  /소리$|풍경$|이야기$|분위기$|^(?:음식|음료|디저트|커피|간식|후식|안주|반찬|고기|과일|식사|조각|한점|한입|마지막|메뉴|요리|한끼|그릇|접시|저희|우리|오늘|정말|끝까지|이렇게|그렇게|모두|함께|항상|남김없이|그날|따뜻하게|하나하나|마지막|처음|점심|저녁|아침|주말|이번|다음|조금|먼저|그래|특히|역시|이리|늦은|그동안|편하게|천천히|여전히|번거로|바쁜)|(?:들|분|님|께|께서|가족|식구|아이|친구|부모|에서|에도|으로|까지|하고|해서|으며|지만|는데|니까|다니|라니|게|히|이|서|고|며)$/;

function relishedDishes({ flat }: ReplyReading, input: GuardInput): Hit[] {
  if (input.shop.menu.length === 0) return [];
  const eaten = [relished, ...served].flatMap((pattern) =>
    [...flat.text.matchAll(pattern)].map((match) => ({ match, pattern })),
  );
  return eaten.flatMap(({ match, pattern }) => {
    const name = match[1] ?? "";
    const isFine =
      (pattern === relished && notFood.test(name)) ||
      knowsDish(name, input) ||
      isSoldAs(name, input) ||
      shareStem(name, input.review.text);
    return isFine ? [] : [mark(flat, match.index + match[0].indexOf(name), name.length, reasons.dish)];
  });
}

function otherTrades({ sentences }: ReplyReading, input: GuardInput): Hit[] {
  return sentences.flatMap(({ flat }) =>
    otherTradesIn(flat.text, input).map(({ start, end }) => mark(flat, start, end - start, reasons.trade)),
  );
}

function isOurs(name: string, { shop, review }: GuardInput): boolean {
  const bare = squeeze(name).replace(/(?:점|지점|본점)$/, "");
  const known = squeeze(`${shop.name} ${shop.menu.join(" ")} ${review.text} ${review.reviewerName ?? ""}`);
  return (
    bare.length < 2 ||
    (bare.length > 3 && bare.endsWith("집") && known.includes(bare.slice(0, 2))) ||
    known.includes(bare) ||
    (squeeze(shop.name).length > 1 && squeeze(name).includes(squeeze(shop.name)) && !/점$/.test(name))
  );
}

function squeeze(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

function mark(view: View, index: number, length: number, reason: string): Hit {
  return { ...originalSpan(view, index, length), reason };
}
