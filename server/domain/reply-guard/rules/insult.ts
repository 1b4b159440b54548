import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";

const reason = "손님을 깎아내리는 말로 읽혀요.";

const put = [
  /무식(?:하|한|해)|무례(?:하시|하신|한손님|한고객|하네)|진상(?!조사|규명|을(?:파악|확인|밝))|또라이|정신(?:이상|병|이나간|나간|차리)|한심(?:하|한|해)|찌질|꺼지|꺼져|재수(?:가)?없|닥치|닥쳐|양심(?:이|도)?없|인성(?:이|도|문제)|못된(?:손님|사람|심보)/,
  /(?:개념|예의|상식|교양|매너)(?:이|가|도|은)?(?:없는|없으|없네|없군|없다|부족하신|좀)/,
  /(?:맘충|틀딱|급식충|한남|김치녀|된장녀|노키즈|거지(?:같|새끼|근성|냐)|쓰레기(?:같|야|네|취급|인간|손님))/,
  /수준(?:이|을)?(?:낮|떨어지|의심|알만|그정도)|블랙리스트|오지(?:마시|마세|마라|말아)|안오셔도|거르겠|손님안받|받지않겠습니다손님/,
  /(?:정서불안|애정결핍|성격(?:에|이)문제|정신과|병원에?가보시|치료가필요하신)/,
  /(?:돈|능력|여유)(?:도|이)?없으(?:면|시면|신)|싼맛에|그값에뭘|입맛(?:이|도)(?:이상|까다|저렴|싸구려)/,
  /(?:馬鹿|バカ|うるさい客|クレーマー)|(?:傻|蠢|神经病|滚)/,
];

const words = [
  /(?<![가-힣])(?:시발|씨발|ㅅㅂ|ㅂㅅ|병신|지랄|멍청|바보같|등신|개새|썅|좆|존나)/,
  /(?<![가-힣]|내 |우리 )새끼(?!손|발|줄)/,
  /(?<![가-힣])미친(?! ?(?:맛|비주얼|듯|퀄|가성비|존재감|조합|풍미|뷰|향|식감))/,
  /\b(?:idiot|stupid|moron|pathetic|dumb|trash|shut up|crazy (?:person|customer)|ridiculous (?:person|customer)|rude (?:person|customer|guest))\b/,
];

/** Belittling the person, their taste, money, family or mind. */
export const insult: Rule = { id: "insult", find: (reply) => scan(reply, { reason, tight: put, flat: words }) };
