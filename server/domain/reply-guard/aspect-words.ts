import type { Aspect } from "@/server/domain/analysis";

/** Words by which a reply shows it speaks of an aspect; matched on text without spaces, lower case. */
export const aspectWords: Record<Aspect, RegExp> = {
  taste:
    /맛|간이|간을|음식|국물|육수|양념|조리|요리|메뉴|주방|재료|레시피|식감|온도|끓|구워|굽|커피|음료|한끼|한상|한그릇|식사|삶|불었|퍼져|퍼졌|튀김|튀기|food|taste|flavou?r|dish|cook|味|料理|菜/,
  portion: /양이|양을|양은|양도|양에|푸짐|넉넉|든든|정량|중량|인분|배부르|배불리|그릇|portion|量|份/,
  price: /가격|값|금액|비용|가성비|요금|계산|비싸|저렴|부담|합리|price|value|価格|値段|价/,
  service:
    /응대|답하|부르|부탁|요청|주문|답으로|대답|알려드|알리도록|말을들|잊|친절|서비스|직원|안내|태도|설명|맞이|손길|마음쓰|홀|말씀을듣|접객|전화|약속|staff|service|team|接客|スタッフ|服务|员/,
  cleanliness:
    /청결|위생|청소|깨끗|깔끔|치우|치울|닦|지저분|소독|정돈|관리|벌레|이물|머리카락|clean|hygien|清潔|衛生|干净|卫生/,
  ambience:
    /분위기|공간|자리|좌석|매장|인테리어|조명|음악|소음|소리|온도|냄새|환기|의자|테이블|풍경|전망|실내|방|atmosphere|place|space|seat|room|noise|雰囲気|空間|席|环境|气氛|座/,
  waiting: /기다|주문|대기|웨이팅|순서|순번|차례|늦|지연|시간|예약|줄을|회전|wait|time|queue|delay|待|時間|等/,
  location:
    /위치|주차|찾아오|오시는길|길이|거리|교통|역에서|계단|입구|안내판|location|parking|access|駐車|場所|停车|位置/,
  delivery:
    /배달|배차|포장|배송|용기|봉투|도착|누락|빠진|빠뜨|식은|식어|식지|라이더|주문내역|deliver|packag|missing|配達|包装|配送/,
  other:
    /이용하신|와이파이|연결|시술|결과|제품|상품|치료|진료|디자인|객실|시설|관리|효과|마무리|손질|머리|컬러|result|product|treatment|room|facilit|仕上|商品|部屋|产品|房间|效果/,
};

export const aspectName: Record<Aspect, string> = {
  taste: "맛",
  portion: "양",
  price: "가격",
  service: "응대",
  cleanliness: "청결",
  ambience: "분위기",
  waiting: "대기 시간",
  location: "위치와 주차",
  delivery: "배달과 포장",
  other: "이용하신 내용",
};
