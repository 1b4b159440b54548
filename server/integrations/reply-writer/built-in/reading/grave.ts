import type { UrgencyKind } from "@/server/domain/analysis";

/** What happened, in words of its kind: what a grave review must say to be answered as one. */
const signs: Record<Exclude<UrgencyKind, "strong-complaint">, RegExp> = {
  illness:
    /배탈|장염|식중독|설사|토하|토했|토할|구토|복통|응급|병원|화장실.{0,6}(?:들락|왔다|살|달)|밤새|아프|아파|아팠|탈이|탈 ?났|열이|두통|어지러|(?<!업)체했|(?<!업)체해|(?<!업)체한 |메스꺼|울렁|쓰러|설[사싸]|몸살|구역|고생/,
  "foreign-object":
    /벌레|바퀴|머리카락|머리털|털[이을 ]|털$|철(?:사|심|가루|조각|수세미)|유리|플라스틱|비닐|이물|파리|곤충|실(?:이|밥|오라기|뭉치)|수세미|고무|손톱|뼛?조각|조각|나사|못이|담배|꽁초|밴드|휴지|종이|모래|돌(?:이|을|멩|가루| 씹)|달팽이|애벌레|구더기|거미|개미|쥐|바늘|이쑤시개|스테이플/,
  injury:
    /다치|다쳤|다친|화상|데었|데였|데인|피가|피 ?나|상처|찢|물렸|물었|물려|물린|넘어|미끄러|멍이|부러|골절|붓|부었|부어|물집|감전|곪|염증|베였|베이|벗겨|아프|아파|아팠|흉|통증|마비|절뚝|깨물|부딪|떨어|빨개|따가|부풀|탈모|진물|자국|응급|병원/,
  allergy:
    /알레르기|알러지|두드러기|가려|부어|부었|붓|땅콩|견과|우유|계란|새우|갑각|호흡|숨|발진|글루텐|밀가루|메밀|복숭아|빼 ?달|못 ?먹/,
  discrimination:
    /차별|외국|장애|휠체어|나이|늙|노인|어르신|할머니|할아버지|뚱|살|여자|남자|인종|국적|키즈|임산부|임신|피부|몸매|조선족|동남아|거절|출입|한국|중국|일본|안내견|성별|게이|머리|옷차림|혼자|아줌마|문신|사투리|억양|지방/,
  "staff-misconduct":
    /욕|반말|때리|때렸|밀치|밀쳤|성희롱|만지|만졌|더듬|번호|연락처|개인정보|소리|고함|던지|던졌|협박|훔|사진|촬영|찍|스토킹|막말|조롱|비웃|윽박|무시|멱살|침을|카톡|문자|DM|몸|가슴|엉덩이|외모|신상|공개|술|폭행|폭언|손가락|쌍|새끼|꺼지|뒷담|흉|훑/,
  hygiene:
    /곰팡|재사용|다시 ?(?:내|담|쓰|나오|넣|올|부|진열)|벌레|쥐|바퀴|위생|더럽|더러|소독|썩|상한|상했|쉰|쉬었|냄새|행주|걸레|바닥|맨손|장갑|침을|침이|코를|손으로|손을|안 ?익|덜 ?익|핏물|유통기한|소비기한|진드기|빈대|오물|얼룩|때|머리카락|재탕|남은|남긴|파리|기한|씻|닦|변기|거미|배설|오줌|먼지|재활용|털/,
  "refund-dispute":
    /환불|위약금|결제|취소|계산|금액|요금|이중|추가금|돈|카드|영수증|예약금|보증금|수수료|환급|입금|가격|만 ?원|천 ?원|\d원|회원권|잔액|교환|반품|배상|보상/,
  "report-threat":
    /신고|고발|고소|소비자|구청|시청|군청|보건소|식약처|경찰|국세청|제보|민원|법적|언론|방송|맘카페|관할|소송|변호사|노동청|교육청|위생과|공정위|지자체|커뮤니티/,
};

/** True when the words of the review bear out what it was taken for. */
export function isGrave(text: string, kind: UrgencyKind | null): kind is Exclude<UrgencyKind, "strong-complaint"> {
  return kind !== null && kind !== "strong-complaint" && signs[kind].test(text);
}

/** True when these words tell of what makes the review grave. */
export function tellsGrave(words: string, kind: Exclude<UrgencyKind, "strong-complaint">): boolean {
  return signs[kind].test(words);
}
