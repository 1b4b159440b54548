import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";

/** Words of a guest who left content. */
const glad =
  /[아어여해려와] ?주(?:심|셨습니다|셔서)|알아봤|알아봄|다했|조용(?:합|해|했|하|한데)|딱 시작|감사|고맙|고마[워우웠운]|감동|최고|좋았|좋으(?:심|셔)|좋아요|좋습니다|좋네|좋더|좋고|좋다|좋음|좋은|행복|덕분|배려|인생|단골|또 ?(?:올|갈|와|가|시킬)|다시 ?(?:올게|갈게|오고|찾)|존경|완벽|엄지|사랑|대박|친절|맛있|맛나|맛집|예뻐|예쁘|예쁜|예쁨|예쁩|이뻐|이쁨|이쁘|맛 ?좋|(?<!불)만족|추천|기적|천국|잘해|잘하|잘 ?(?:먹|쉬|자라|됐|나왔|받)|든든|웃|울컥|눈물 ?날 ?뻔|뭉클|따뜻|정성|꼼꼼|부드러|촉촉|바삭|고소|진하|깔끔|깨끗|편안|넓(?:고|어|은|네|다|음)|널찍|(?<!불)편하|(?<!불)편했|아늑|설레|신나|신났|만점(?!인데)|신기|기뻐|기쁘|재밌|재미|성공|합격|살 것 같|걱정(?:했|됐)는데|괜히|안심|든든|훌륭|대단|예술|미쳤|쩔(?!은)|짱|야무|찐하|찐한|굿|강추|명품|진국|자랑|응원|오래오래|번창|부자 ?되|건강하세요|싱싱|신선|푸짐|넉넉|서비스로 ?주|더 ?주(?:셨|심|셔)|챙겨 ?주|기억해 ?주|알아봐 ?주|먼저 ?(?:물어|챙|알)|하나도 ?안|안 ?(?:아프|아팠|짜|비리|느끼|질기|식|터지)|시들지 ?않|아깝지 ?않|후회 ?(?:없|안)|신뢰가 ?[가갑갔]|건졌|은인|좋아(?:해|하|했)/;
const hollow =
  /(?:안|못) ?[가-힣]{0,4} ?(?:주|줘|줬)[가-힣]*|좋지만|조용하다며|웃으며 하더|장사 ?편하|불친절|안 ?친절|친절[은이]? ?(?:0|제로)|친절(?:하지|은 ?개|이라|좀)|좋(?:지|진) ?(?:않|못)|좋겠|좋을|좋은 ?(?:줄|데 ?말고)|맛있(?:지|진|다고 ?해서|다길래)|안 ?맛있|맛집이?(?:라더니|라고 ?해서|래서|이라길래)|뭐 ?(?:합니까|해요|하나|함)|웃(?:기|겨|김|음 ?밖)|안 ?웃|비웃|다시(?:는|ㄴ)|다신|배려(?:가|는|도)? ?(?:없|부족|안)|최고로 ?(?:별로|나쁜)|만족(?:스럽지|하지|못)|추천(?:은|을|하지)? ?(?:안|못|않)|깨끗(?:하지|하진)|기대 ?이하|친절했으면|감사(?:하지)|좋아하지|잘 ?(?:해야|하세요|하시길|했으면|먹지)|편하(?:지|진) ?않|재밌(?!대요|어하|어해)|예쁘면|좋으면/g;

const jest =
  /돈 ?벌 ?생각[가-힣 ]{0,4}없|책임 ?지(?:세요|십시오)|손해 ?배상 ?청구|유죄|맛있어서 ?(?:망|화|짜증|큰일)|저야 ?(?:좋|땡큐)/;

/** Praise that wears the clothes of a complaint. */
export function jests(text: string): boolean {
  return jest.test(text);
}

/** How many of the sentences are glad. */
export function gladLines(lines: readonly string[]): number {
  return lines.filter(soundsGlad).length;
}

export function soundsGlad(words: string): boolean {
  return glad.test(words.replace(hollow, " "));
}

/** What a place has, has not, or is like to get to, in a line of its own. */
const notice =
  /(?:주차|엘베|엘리베이터|와이파이|콘센트|포인트|[0-9]층|입구|골목|네비|버스|공영|휴무|디카페인|케이크는|포장만|만석|앉을 자리|현금|카드|키오스크|그릇|수저|소금|놀이터|드라이기|충전기|공용|아메리카노|드립|메뉴는|참고|꽃집 옆|글루텐|과자 줌|필터)/;
const verdictless =
  /평범|무난|보통|평타|쏘쏘|그냥저냥|그저 ?그|반반|비슷|나쁘지(?:는|도)? ?않|이상도 이하도|정도는 아님|정도는 아니|^그냥 [가-힣]{1,6}[.!~]*$/;
const aboutPeople =
  /직원|사장|알바|원장|선생|이모|말했|불렀|하시[네더던]|라네요|래요|라면서|인데도|시든가|겠다|습니까|따졌|화가|화나|짜증/;

const figure =
  /전화로|예약은|수준입니다|특별한 점은|[0-9]+ ?(?:시|원|천 ?원|만 ?원|명|개|분 기준)|[가-힣]만[.\s]*$|[가-힣]만 가능|여섯 개|맛입니다|문의/;

const dear = /짜리|받네|붙었|썼는데|주고 ?했|날아/;

const faint = /괜찮|나쁘지 ?않|그나마|인정|[갈올먹볼쓸할] ?만(?:해|했|함|하)|[가-힣] 승(?=[\s.!~,]|$)|굿|굳/;

/** Faint praise, which few stars leave standing: "튀김은 괜찮". */
export function isFaint(words: string): boolean {
  return faint.test(words);
}

/** Neither good nor bad, in so many words. */
export function isSoso(words: string): boolean {
  return verdictless.test(words.trim());
}

/** Facts for whoever comes next: neither praise nor blame. */
export function isFactual(lines: readonly string[]): boolean {
  const isFact = (line: string) =>
    notice.test(line) || verdictless.test(line) || (figure.test(line) && !soundsBad(line) && !dear.test(line));
  return (
    !lines.some((line) => aboutPeople.test(line)) &&
    lines.filter(isFact).length * 2 > lines.length - 1 &&
    lines.some(isFact) &&
    lines.length <= 4
  );
}

const retraction =
  /오해(?:했|하고|였|를 ?했)|제(?:가)? ?착각(?!인가)|정정(?:합니다|해요|할게요)|사과드리러|글 ?(?:고칩니다|고쳐요|내립니다)/;

/** Takes back what was said before. */
export function takesBack(text: string): boolean {
  return retraction.test(text);
}
