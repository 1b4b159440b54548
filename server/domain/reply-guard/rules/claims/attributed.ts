import type { Aspect } from "@/server/domain/analysis";

/** A thing guests speak of: how a reply names it, and any way a review may have spoken of it. */
type Topic = { aspect: Aspect; named: RegExp; spokenOf: RegExp };

/** What replies put into a guest's mouth most. */
export const topics: readonly Topic[] = [
  {
    aspect: "ambience",
    named: /분위기|인테리어|조명|음악/,
    spokenOf: /분위기|인테리어|조명|음악|노래|공간|예쁘|이쁘|감성|아늑|조용|시끄|매장|실내|자리|카페|느낌|컨셉/,
  },
  {
    aspect: "ambience",
    named: /풍경|전망|창가|야경|경치/,
    spokenOf: /풍경|전망|창|뷰|야경|경치|바다|산|강|호수|보이|노을|바깥|테라스/,
  },
  { aspect: "location", named: /주차/, spokenOf: /주차|차[가를는도로 ]|차량|발렛/ },
  {
    aspect: "location",
    named: /위치|역에서|찾기 ?(?:쉽|쉬)|교통/,
    spokenOf: /위치|역|가깝|가까|멀|찾|골목|교통|길|동네|집 ?앞|접근/,
  },
  {
    aspect: "price",
    named: /가격|가성비|저렴|값이|값도/,
    spokenOf: /가격|가성비|싸|싼|비싸|비싼|저렴|\d ?원|값|돈|혜자|착하|착한|부담|할인|천원|만원/,
  },
  {
    aspect: "portion",
    named: /(?<![가-힣])양[이도을]|푸짐|배부르|배불리|넉넉/,
    spokenOf:
      /양[이은도을 ]|양 |푸짐|배부|배불|배 ?터|작[아고은네]|작다|적[어고은네]|적다|모금|많|넉넉|곱빼|든든|남[아기길]|인분|가득|듬뿍|혜자|크[고다]|알차/,
  },
  {
    aspect: "service",
    named: /직원|친절|응대|접객/,
    spokenOf:
      /직원|친절|응대|서비스|사장|이모|알바|설명|챙[겨기]|상냥|웃|쌤|선생|원장|디자이너|기사|안내|실장|매니저|점원|말투|태도|주인|분들|아주머니|아저씨|인사|배려|꼼꼼|다정/,
  },
  {
    aspect: "cleanliness",
    named: /청결|깨끗|위생/,
    spokenOf: /깨끗|청결|깔끔|위생|더러|먼지|냄새|벌레|머리카락|청소|지저분|관리|정돈|새것|쾌적|끈적|때[가 ]/,
  },
  { aspect: "delivery", named: /포장/, spokenOf: /포장|배달|용기|봉투|박스|배송|택배|테이크|싸[서 ]|담[아겨]/ },
  { aspect: "delivery", named: /배달/, spokenOf: /배달|배송|라이더|기사|도착|시켜|시켰|주문|왔|오[는네]|집에서/ },
  {
    aspect: "waiting",
    named: /기다리|웨이팅|대기/,
    spokenOf: /기다|웨이팅|대기|줄|\d+ ?분|시간|늦|느리|느려|오래|예약|빨리|빠르|금방|바로|순서|번호/,
  },
];
/** Said of the guest's own words: "좋으셨다니", "칭찬해 주셔서", "… 점 죄송해요". */
export const ofTheGuest =
  /다니(?![가-힣])|다고 ?(?:해|하|말씀|느끼)|다는 ?(?:말|이야기|글)|셨군요|셨네요|좋게 ?(?:봐|보아)|칭찬|좋아해 ?주|마음에 ?(?:들|드)|만족|게 ?해 ?(?:드려|서)[^.!?]{0,6}(?:죄송|사과)|[점것] ?(?:정말 |진심으로 )?(?:죄송|사과|송구)/;
