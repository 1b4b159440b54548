import type { SpamKind } from "@/server/domain/analysis";

const isLetterOrDigit = /[\p{L}\p{N}]/u;
/** Loose letters of Hangul are no words; a run of one syllable is none either. */
const looseLetters = /[ㄱ-ㅎㅏ-ㅣᄀ-ᇿ]/gu;
const onlyLaughterOrTears = /^[ㅋㅎㅠㅜㅡ]+$/u;
/** ㅇㅈ, ㄹㅇ, ㅊㅊ: so short they mean something. */
const longestAbbreviation = 3;
const oneOverAndOver = /^([^\p{N}굿하헤히호와악헉오우])\1{3,}$/u;
const keyboardRow = /asdf|qwer|zxcv|hjkl|ㅁㄴㅇㄹ|ㅂㅈㄷㄱ|ㅋㅌㅊㅍ/iu;

const link =
  /https?:\/\/|www\.|[a-z0-9-]{2,}\.(?:com|net|co\.kr|kr|shop|xyz|io|me|ly|link|site|store|top|vip|cc)(?:\/|\b)|bit\.ly|open\.kakao|t\.me\/|링크(?:트리| ?클릭| ?타고)/iu;
/** Digits with dots, blanks or round letters between them are still a number. */
const phone = /(?:0|o|영|공)[\s.·-]*(?:1|일)[\s.·-]*(?:0|o|영|공)(?:[\s.·-]*[0-9o일이삼사오육칠팔구공영]){7,8}/iu;
const messenger =
  /(?:카톡|카카오톡|ㅋㅌ|ㅋr톡|텔레(?:그램)?|라인|오픈(?:챗|채팅|카톡)|디엠|DM|인스타)(?:으?로)? ?(?:아이디|ID|친추|추가|문의|상담|주세요|주시면|연락|[:：@])/iu;
const trade =
  /대출|당일 ?(?:지급|입금)|급전|신용불량|무직자|작업대출|카드깡 ?(?:가능|문의|상담)|소액 ?결제 ?현금|상품권 ?매입|바카라|카지노|토토|슬롯|배팅|먹튀 ?검증|꽁머니|첫충|충전 ?보너스|주식 ?(?:리딩|종목)|코인 ?(?:리딩|수익)|수익 ?(?:보장|인증)|재택 ?(?:부업|알바)|고수익|월 ?\d+만 ?원? ?(?:보장|가능)|팀원 ?모집|체험단 ?모집|리뷰 ?(?:대행|작업)|블로그 ?(?:대행|체험단)|상위 ?노출|마케팅 ?(?:대행|문의)|홍보 ?(?:대행|문의)|분양 ?(?:문의|합니다|중)|출장 ?(?:마사지|안마|샵)|조건 ?만남|오피 ?추천|비아그라|다이어트 ?(?:약|제품) ?(?:문의|판매)|정품 ?(?:최저가|판매)|최저가 ?(?:판매|보장)|레플리카|불법 ?다운|해외 ?직구 ?대행|문의 ?(?:주세요|바랍니다)|무료 ?(?:상담|체험) ?(?:신청|문의)|문의 ?환영합니다|모델하우스/gu;
const ownShop =
  /(?:저희|우리) ?(?:가게|매장|식당|카페|업체|회사|샵|학원|병원)(?:은|는|도|로|에|에서|으로)? ?.{0,24}(?:오세요|놀러|방문해|할인|이벤트|오픈|문의|연락|찾아 ?주)/u;

const filth =
  /씨[이]*발|시[이]*발|ㅅㅂ|ㅆㅂ|씹새|개새[끼기]|ㄱㅅㄲ|(?<!강아지 ?|고양이 ?|병아리 ?)새끼(?!손|발|돼지|줄|고양|강아지|양)|병신|ㅂㅅ|지랄|ㅈㄹ|좆|ㅈ같|존나|[보자]지(?![가-힣 ])|섹스|창녀|걸레년|미친[년놈]|또라이|꺼져|닥쳐|뒤져|뒈져|죽어라|엿 ?먹|찐따|한남(?!동)|김치녀|틀딱|fuck|shit|bitch|asshole|dick\b|cunt|バカ|死ね|傻逼|操你/giu;
/** Words that say something about the visit: with one of them it is a review, however rude. */
const visit =
  /욕[을하이]|더라|더군|들었|맛|음식|국물|고기|커피|빵|밥|면[이은발]|반찬|양[이은도]|가격|비싸|서비스|친절|직원|사장|알바|주인|손님|매장|가게|이 ?집|맛집|집[이은]|주문|배달|포장|예약|환불|결제|돈|기다[렸림리]|대기|웨이팅|한 ?시간|자리|주차|위생|머리카락|벌레|냄새|더럽|깨끗|화장실|분위기|방문|먹[었고는어]|시켰|갔|왔|리뷰|별점|커트|펌|염색|시술|진료|객실|침대|제품|옷|사이즈|배송|메뉴|food|service|staff|order|wait|taste/iu;

const offTopic =
  /(?:정치|대통령|국회|여당|야당|빨갱이|좌파|우파|탄핵|선거|투표)(?:.{0,40}(?:정치|대통령|국회|여당|야당|좌파|우파|탄핵|선거|투표))|예수(?:님)? ?(?:믿|천국|구원)|하나님 ?(?:믿|말씀|구원)|회개하|신천지|구독(?:이랑|과|,)? ?좋아요|맞팔|선팔|테스트(?:입니다|용)?[.! ]*$|^test(?:ing)?[.! \d]*$/iu;

/** What makes a text no review of a visit; null for everything a guest may have meant as one. */
export function findSpam(text: string): SpamKind | null {
  const said = text.normalize("NFC").trim();
  if (said === "") return null;
  const offers = new Set(said.match(trade)).size;
  const isReachable = link.test(said) || phone.test(said) || messenger.test(said);
  if ((offers > 0 && (isReachable || offers > 1 || !visit.test(said))) || ownShop.test(said)) return "advertising";
  if (isReachable && !visit.test(said)) return "contact";
  if (isGibberish(said)) return "gibberish";
  if (isAbuse(said)) return "abuse";
  return offTopic.test(said) && !visit.test(said) ? "off-topic" : null;
}

/** Nothing to read: laughter alone, keys hit at random, one syllable over and over. */
function isGibberish(text: string): boolean {
  const letters = [...text].filter((char) => isLetterOrDigit.test(char)).join("");
  if (onlyLaughterOrTears.test(letters) || oneOverAndOver.test(letters)) return true;
  const isLoose = letters.length > 0 && letters.replace(looseLetters, "") === "";
  if (isLoose) return letters.length > longestAbbreviation;
  return keyboardRow.test(letters) && letters.replace(keyboardRow, "").length <= letters.length / 2;
}

/** Insults and obscenity with nothing about the visit beside them. */
function isAbuse(text: string): boolean {
  const insults = text.match(filth);
  if (!insults) return false;
  const rest = text.replace(filth, " ");
  return !visit.test(rest) && (rest.match(/[\p{L}\p{N}]/gu) ?? []).length <= 16;
}
