import type { GuardInput } from "@/server/domain/reply-guard/verdict";

/** Last syllables by which a Korean dish or treatment is known. */
const ending =
  "(?:칼국수|국수|막국수|쌀국수|냉면|짬뽕|우동|티라미수|닭강정|(?:단팥|크림|마늘|호두|옥수수)빵|타르트|스콘|라멘|소바|쫄면|떡국|미역국|만둣국|카레|오므라이스|[가-힣]{1,4}정식|(?:밀치|광어|우럭|모둠|연어|참치|방어|숭어)회|짜장면?|라면|라볶이|파스타|스파게티|리조또|국밥|찌개|전골|감자탕|마라탕|매운탕|설렁탕|삼계탕|[가-힣]탕|볶음밥?|김밥|비빔밥|덮밥|초밥|물회|모둠회|광어회|구이|찜|튀김|탕수육|깐풍기|돈까스|까스|스테이크|리조또|[가-힣]{2}너겟|버거|피자|치킨|닭발|닭갈비|갈비|삼겹살|족발|보쌈|수육|곱창|막창|대창|순대|묵사발|[가-힣]{2,}죽|떡볶이|도시락|만두|[가-힣]{0,2}파전|콩국수|들기름막국수|김치전|해물전|메밀전|콩국수|부침개|샐러드|샌드위치|토스트|라떼|아메리카노|에이드|스무디|아인슈페너|케이크|마카롱|크로플|와플|쿠키|소금빵|빙수|펌|염색|탈색|젤네일|페디큐어|스케일링|임플란트|마사지)";
const dish = new RegExp(`^[가-힣]{0,6}?${ending}$`);
/** Words that end like a dish and are none. */
const none =
  /^(?:튀김|구이|볶음|국수|찜|찌개|감탄|사탕|바탕|허탕|재탕|온탕|냉탕|욕탕|한탕|목욕탕|설탕|중탕|골탕|내라면|달라면|하라면|가라면|오라면|드리라면|[가-힣]*(?:시면|이라면|다면|[느은]라면)|컵라면|신라면|맹탕|진탕|잡탕|닭|빵|추파|직구이)$/;

/** Dish names in Korean words, without their particles. */
export function dishesIn(text: string): { name: string; start: number; end: number }[] {
  return [...text.matchAll(/[가-힣]+/g)].flatMap((match) => {
    const bare = match[0].replace(
      /(?:까지도|까지|만큼|이랑|하고|이라|이나|에도|에는|에서|에|과|와|을|를|은|는|이|가|도|의|랑|로|으로)$/,
      "",
    );
    const name = [match[0], bare].find((word) => dish.test(word) && !none.test(word));
    return name ? [{ name, start: match.index, end: match.index + name.length }] : [];
  });
}

/** True when the menu or the review knows the dish, be it by a part of its name. */
export function knowsDish(name: string, { shop, review }: GuardInput): boolean {
  const known = plain(`${shop.menu.join(" ")} ${review.text} ${shop.name} ${shop.category ?? ""}`);
  if (known.includes(name)) return true;
  const head = name.slice(0, 2);
  const tail = name.slice(-2);
  return shop.menu.some((item) => name.includes(plain(item))) || (known.includes(tail) && known.includes(head));
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
