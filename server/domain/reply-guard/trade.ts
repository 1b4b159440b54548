import type { GuardInput } from "@/server/domain/reply-guard/verdict";

/** A line of business: words that only its shops use of what they do, and words by which a shop is known to be of it. */
type Trade = { says: RegExp; is: RegExp };

const meal =
  "국물|육수|면발|반찬|찌개|전골|국밥|냉면|칼국수|짜장면?|짬뽕|초밥|삼겹살|갈비탕|스테이크|파스타|돈까스|떡볶이|김밥|만두|치킨|피자|족발|보쌈|튀김|한 ?상|한 ?그릇|주방장";
const food = new RegExp(
  `${meal}|식당|분식|맛|먹|음식|요리|고기|회|탕|찜|구이|면|밥|죽|전|국수|카페|커피|음료|라떼|차|빵|케이크|디저트|포차|주점|술|맥주|안주|치킨|버거|샐러드|떡|반찬`,
);

const trades: readonly Trade[] = [
  { says: new RegExp(`(?<![가-힣])(?:${meal})`), is: food },
  {
    says: /(?<![가-힣])(?:객실|체크 ?인|체크 ?아웃|투숙|침구|입실|퇴실)/,
    is: /호텔|모텔|펜션|민박|숙소|숙박|객실|방이|방도|방은|침대|침구|체크|조식|스테이|게스트|리조트|글램핑|캠핑|하우스|묵/,
  },
  {
    says: /(?<![가-힣])(?:머릿결|뿌리염색|커트|파마|탈색|두피|앞머리|미용실|헤어)/,
    is: /미용|헤어|머리|커트|컷|펌|파마|염색|두피|살롱|바버|이발|이용원|샴푸|애견|강아지|고양이|반려|펫|뷰티/,
  },
  {
    says: /(?<![가-힣])(?:네일|젤 ?네일|큐티클|페디|속눈썹)/,
    is: /네일|젤|손톱|발톱|페디|큐티클|속눈썹|뷰티|왁싱|살롱|반영구/,
  },
  {
    says: /(?<![가-힣])(?:충치|스케일링|임플란트|도수 ?치료|물리 ?치료|환자분|진맥|사랑니)/,
    is: /병원|의원|치과|한의|피부과|내과|외과|안과|약국|진료|치료|의사|원장|클리닉|메디|동물|검진|침|도수/,
  },
  {
    says: /(?<![가-힣])(?:회원님|수강생|트레이너|필라테스|요가 ?(?:수업|동작)|원생|학부모)/,
    is: /헬스|짐|gym|pt|필라|요가|운동|수업|학원|회원|체육|도장|수영|클럽|스포츠|피트니스|교습|과외|공부|강사|쌤|선생|레슨|댄스|발레|골프|볼링|당구|클라이밍|스터디|독서실|회관|센터/,
  },
  { says: /(?<![가-힣])(?:꽃다발|생화|꽃바구니)/, is: /꽃|플라워|화원|식물|화분|가든/ },
  {
    says: /(?<![가-힣])(?:세차|엔진 ?오일|타이어 ?공기압|타이어|차량 ?광택)/,
    is: /차|카센터|정비|타이어|모터스|오토|광택|썬팅|세차/,
  },
  {
    says: /(?<![가-힣])(?:시술 ?부위|재시술|레이저 ?시술)/,
    is: /시술|피부|성형|왁싱|반영구|문신|눈썹|병원|의원|치과|클리닉|에스테|네일|관리|뷰티|헤어|펌/,
  },
  { says: /(?<![가-힣])(?:좋은 영화|영화와|상영관|팝콘)/, is: /영화|극장|시네마|상영|팝콘|씨어터|dvd/ },
  { says: /(?<![가-힣])(?:이삿짐|포장 ?이사)/, is: /이사|용달|운송|이삿짐|화물/ },
  { says: /(?<![가-힣])(?:입주민|주거를)/, is: /아파트|빌라|오피스텔|부동산|관리|주거|입주|집/ },
  { says: /(?<![가-힣])(?:드라이 ?클리닝|세탁물|다림질)/, is: /세탁|빨래|수선|옷|이불|런드리|클리닝|운동화/ },
  {
    says: /미용 ?받은 (?:아이|강아지)|반려견 (?:호텔|유치원)|사료를/,
    is: /애견|반려|강아지|고양이|펫|동물|멍|냥|도그|사료/,
  },
];

/** Praise or thanks for what a guest had: what it was stands before. */
const hadHere =
  /다니|셨(?:네요|군요|다|어요|길)|칭찬|좋아해|마음에 드|만족|맡겨|찾아|방문|이용|고마|감사|기뻐|기쁩|다행|드릴게|드리겠|볼게요|보겠습니다|두겠습니다|뵐게요|뵙겠|보답|되겠습니다|될게요|주의하|신경 ?쓰|가꾸|주세요|하세요|하십시오|모시|올림|드림/;
const elsewhere = /처럼|말고|하고 오|들렀다|다녀오|없어|없지만|아니/;

export type OtherTrade = { start: number; end: number };

/** Words of a trade that neither the profile nor the review is of, where ours would stand: "객실을 편하게 쓰셨다니". */
export function otherTradesIn(sentence: string, { shop, review }: Pick<GuardInput, "shop" | "review">): OtherTrade[] {
  if (!hadHere.test(sentence) || elsewhere.test(sentence)) return [];
  const known = `${shop.name} ${shop.menu.join(" ")} ${shop.category ?? ""} ${review.text}`.toLowerCase();
  if (!trades.some(({ is }) => is.test(known))) return [];
  return trades.flatMap(({ says, is }) => {
    const match = is.test(known) ? null : says.exec(sentence);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
}
