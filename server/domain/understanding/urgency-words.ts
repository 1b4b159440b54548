/** Parts of the urgency rules, as regular expression sources. */

export const oneOf = (...parts: string[]): string => `(?:${parts.join("|")})`;
export const pattern = (...parts: string[]): RegExp => new RegExp(parts.join("|"), "u");

/** What says that the alarming thing did not happen. */
export const denied = oneOf(
  "안 ?(?:나[오와왔]|났|생|걸|아프|아파|다치)",
  "없(?:이|고|어|었|는|네|음|습)",
  "걱정",
  "예방",
  "한 ?번도",
  "하나도 안",
  "않(?:아|고|게|았|도록)",
);
/** What makes the alarming word a measure of something else: 배탈 날 만큼 많이. */
export const figure = "(?:날|할|갈|걸릴|죽을|쓰러질|나올|터질|토할|탈 ?날) ?(?:만큼|정도|지경|것 ?같|듯|까|뻔)";
/** What says the shop cured it. */
export const healed = oneOf(
  "치료(?!.{0,2}(?:받다|중|하다가|후에|비|받은 뒤|받으러|받아야|받고 있))",
  "진료(?!비)",
  "나았",
  "낫(?:고|게|는|습|더)",
  "좋아졌",
  "호전",
  "완치",
  "회복",
  "줄었",
  "덕분",
  "앓고 ?(?:난|나서)",
  "때문에 (?:왔|갔|방문|다니)",
  "(?:아파|걸려|다쳐)서 (?:왔|갔|방문|찾|죽)",
);
/** What says the shop took care. */
export const kept = oneOf(
  "(?:물어|확인해|챙겨|배려|빼|신경 ?써|조심|체크해|따로|미리|대체|바꿔|변경해|안내해).{0,8}(?:주셔|주시|줘서|주네|줬|주는|주었|드려|감사|좋|안심)",
  "안심",
  "괜찮았",
  "먹을 수 있",
);

export const creature = oneOf(
  "벌레",
  "바퀴(?=벌레|가 ?(?:나|기어|보|돌)|를 ?(?:봤|보)| ?한 ?마리)",
  "귀뚜라미|송충이|기생충|회충|구더기|애벌레|거미(?!줄)|지네|나방|하루살이|달팽이",
  "날파리|초파리|(?<![가-힣])파리(?!바게|크라|지앵|에서|의|여행)",
  "(?<![가-힣])모기",
  "(?<![가-힣])개미(?=[가는를도 ])",
  "(?<![가-힣])쥐(?!포|어|났|가 ?나(?!왔|오|와|타)|똥고추|치|띠|꼬리|여)",
);
export const object = oneOf(
  "머리카락|체모",
  "(?<![가-힣])(?:눈썹|털)(?=이|을| )",
  "이물질?",
  "플라스틱|비닐|철사|수세미|쇳?조각|쇠붙이|쇠 ?조각|유리|고무줄|고무 ?조각|노끈|은박|나무 ?조각|이쑤시개",
  "(?<![가-힣])(?:돌|돌멩이|뼈 ?조각|껌)(?=이|을|가|를| )",
  "담배|꽁초|손톱(?!깎|깍)|반창고|밴드|스테이플|호치키스|단추|장갑 ?조각|칼날|바늘|구슬|건전지",
);
/** Found in food they are foreign; elsewhere they are just there. */
export const stray = "(?<![가-힣])(?:나사|못|실|끈|테이프|종이|호일|행주|휴지)(?=이|을|가|를| )";
export const food = oneOf("음식|국물|국|밥|커피|반찬|빵|음료|찌개|탕|면|김치|샐러드|소스|고기|크림|접시|그릇|컵|잔");
/** Found in what one eats. */
export const inside = oneOf(
  "나왔|나와|나오|나옴|나온|들어 ?있|들어 ?갔|들었|발견|씹|박혀|떠 ?있|떠다|빠져 ?있|섞|둥둥|죽어",
);
export const around = oneOf("있었|있네|있어|있더|(?<!들러)붙어|보였|봤|나타");
export const roaming = oneOf(around, "기어|돌아다|날아다|날아와|지나|뛰|득실|우글|많");

/** Silence after the harm is part of the harm: "말도 없네요" takes nothing back. */
export const noAnswer =
  /(?:말|사과|연락|설명|대답|답|조치|테스트|표시|확인|소독|반응|대응|책임|소식|안내|보상|양심|이유|생각)(?:도|이|은|는|가|조차|마디)?(?: 한마디| 하나)? ?없[가-힣]*/gu;
