import { anyOf, near } from "@/server/domain/reply-guard/phrase";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";
import { hasComplaint } from "@/server/domain/reply-guard/stance";

const reason = "손님을 깎아내리는 말로 읽혀요.";

const virtue = "(?:개념|예의|상식|교양|매너|배려|양심|눈치|염치|기본|인성|품위|센스)";
/** Words that belittle whoever they are said to. */
const belittling = anyOf(
  near(
    `${virtue}(?:이|가|은|도|이라고는|라고는)?(?:참|좀|전혀|너무)?`,
    "(?:없는(?:분|손님|사람|고객|리뷰|글|행동)|없으(?:시|신)|없네|없군|안되(?:신|셨|어)|안된|의심|부족하신|보이(?:네|는글|시)|있는분들만|통하지않는)",
    2,
  ),
  `${virtue}이참|문제가있으신|수준(?:이|을|에)?(?:낮|떨어지|의심|알만|맞는(?:집|데|곳)|그정도)|수준(?:알만)|(?:티|수준)(?:가|이)(?:나네|보이네|드러나)`,
  "(?:손님|고객님?|본인|댁|그쪽)(?:들)?(?:의)?수준(?:에|엔|에는|으로|이|은)|못배운|그렇게배우|가정교육|사회생활(?:을)?안|나잇값|나이를어디로|뇌를|정신(?:이상|병|이나간|나간|차리(?:세|시|십)|과에)|정서불안|애정결핍|(?:꼬인|그런)성격|성격(?:에|이)문제|성격부터|치료가필요하신|병원에?가보시(?:는|죠)",
  "무식(?:하|한|해)|무례(?:하시|하신|한손님|한고객|한분|하네)|진상(?!조사|규명|을(?:파악|확인|밝))|또라이|한심(?:하시|하네|한(?:사람|손님|분|글|리뷰))|찌질|유치(?:하시|하네|한글|한리뷰)|(?<!니)꺼지(?:세|시|라|든|쇼)|(?<!니)꺼져(?![서도있요버])|재수(?:가)?없|닥치|닥쳐|못된(?:손님|사람|심보)|글이유치",
  "맘충|틀딱|급식충|한남충|김치녀|된장녀|노키즈|거지(?:같|새끼|근성|냐|도아니)|쓰레기(?:같|야|네|취급|인간|손님)|갑질하(?!는)|화풀이|민폐|왕노릇|(?:망치는게)?취미세요|호들갑|엄살|유난(?:떠|떨|스러우)|개털|추하(?:시|네)",
  "(?:입맛|취향)(?:이|도)(?:이상|저렴|싸구려)|(?:맛도|맛을|먹을줄)모르(?:면|시면|시는|시|는분|네)|그(?:값|돈|가격)에뭘|(?:뭘|무엇을)(?:기대|바라)(?:하셨|세요|십니까)|싼맛에|돈(?:이|도)?없으(?:면|시면)|능력도없",
  "피곤하게사|어떻게사(?:세|시)|인생(?:을)?그렇게|불쌍(?:하시|하네|한사람)|(?:부끄러운|창피한)줄|꼴(?:값|불견)|할일(?:이)?(?:그렇게|참)?없(?:으|는분이|으신)|어이가없(?:네|군)|배고파서예민|외로우(?:셨|신)|처음보세요|안살아보",
  "(?:손님|고객님?|당신)같은(?:분|사람)(?:들)?(?:때문|은|이|사양|안)|손님나름|사양(?:합니다|해요|하겠)|블랙리스트|손님안받|거르겠|미친(?:사람|손님|분|놈|년)|이런손님",
  "오지(?:마시|마세|마라|말아|않으셔도)|안오(?:셔도|시는게)|(?:다른(?:데|가게|집|곳)|호텔|집|동네[가-힣]{1,5})(?:로|에|에서|을|나)?(?:가세요|가시지|가십시오|드세요|드시지|가보세요)",
  near("(?:이런|그런|저런)(?:분|손님|사람|고객|입맛|성격|태도|정신|머리)(?:은|을|이|들|으로|한테|께는|과)", "", 0),
  "그(?:얼굴|몸|몸매|나이|입맛|수준|성격|머리)(?:에|으로|로)|(?:말|불만|요구|탈|의심)(?:이|도)(?:참)?많으(?:시|신)|(?:인격|됨됨이|지능|머리|정신)(?:이|가)?(?:의심|문제|이상|나쁘)",
  "(?:보지|만나지|오지)맙시다|(?:안받고|받고싶지|상대하고)(?:싶|않)|상대(?:하기|할가치|못하)|왕인줄|갑인줄|말이안통|대화가안(?:되는?(?:분|사람|손님|고객)|통)|까다롭기|까칠하(?:시|네)|눈치(?:도)?없이(?!천천|편|쉬|머물|드)|집에계시지|집에서(?:해|만들어)드|소용이에요|취향하고는|입맛하고는",
  "(?:하|말하|쓰)지마세요창피|다니는거다알|입으시지|(?:추우|더우|싫|불편하)(?:시)?면[^.!?]{0,10}(?:시지|세요|가시)|그깟|고작[^.!?]{0,10}(?:가지고|때문)|배부른소리|창피합|창피하지|창피한줄|매너(?:좀|부터|나)|예의(?:좀|부터)|약골|격에(?:안|맞지)|못먹고자란|못살(?!리|려|린|렸)|(?:법|예의|매너|말)(?:부터|좀)[^.!?]{0,4}배우|(?:본인|자기|거울)[^.!?]{0,8}(?:보고|보시고)말|(?:그냥)?편의점(?:이나)?가|리뷰만쓰|할짓",
  "뚱뚱|못생기(?:신|셨)|얼굴이안|살이(?:많|쪄|찌(?!푸))|(?:피부|몸)(?:가|이)?(?:워낙)?(?:지저분|더러)(?:하시|하셔|우)|털이(?:워낙)?(?:억세|많)|비위가(?:그렇게)?약(?:해서|하시|하네)",
);
/** What a body, an age or a kind of people is said to be like. */
const sorts = anyOf(
  "한국사람맞|사회생활힘드|요즘(?:젊은|애들?|애엄마|엄마)[^.!?]{0,10}(?:약해|약하|몰라|모르|안잡)|사람머리같|빗자루였|얼굴값|살찌(?:실|시겠)|덩치도|위가크시|머리숱이없|주눅든아이|초딩이시|입이(?:아기|초딩)|짠하더라|나이드실수록|늦었지만다행|거울보시면|노키즈|예스키즈를그만|큰일나지않아|병원에가보셔야",
  near(
    "(?:예민|까다로|서투|서툰|둔한|초보|처음(?:이신|오신|하시는|해보신)|도시에서|서울에서|젊으신|나이드신|혼자오신|아이(?:를|들)?(?:데리고|있는)|얇은|얇으신|약하신|굳으신)[가-힣]{0,8}분들(?:은|이|께서|께는|께)",
    "(?:어렵|어디를|마찬가지|귀마개|많이|많으|탓|자주|꼭|이러|이렇게|핑계|금방|그만두|경향|모르|드물|각오)",
    14,
  ),
  "(?:몸이|피부가|이가|속이|귀가|눈이|손이|머리가)(?:굳으|얇으|부실하|약하|어두우|나쁘)(?:셔서|시니|신)[^.!?]{0,12}(?:죠|거예요|것입니다|그래|어쩔)",
);
const eastern =
  /来ないで|お断り|(?:这样|这种)的?(?:客人|人)|不欢迎|没见过世面|馬鹿|バカ|うるさい客|クレーマー|頭のおかしい|傻|蠢|神经病|滚|没素质/;
/** Fine when the guest is praised; belittling after a complaint. */
const sneering = anyOf(
  "애들?데리고온분들|꼭이러시|이러니까|참할일",
  "돈(?:만원|몇푼)내고",
  "살(?:지|지좀)마세요",
  "(?:분|사람|손님|고객님?|입맛)(?:들)?(?:은|을)?(?:저희도)?처음(?:봐|봅|보네|이에요|입니다|봤)",
);

const words = [
  /(?<![가-힣])(?:시발|씨발|ㅅㅂ|ㅂㅅ|병신|지랄|멍청|바보같(?!이|은 ?저)|등신|개새|썅|좆|존나)/,
  /(?<![가-힣]|내 |우리 )새끼(?!손|발|줄)/,
  /(?<![가-힣])미친(?! ?(?:맛|비주얼|듯|퀄|가성비|존재감|조합|풍미|뷰|향|식감))/,
  /\b(?:people|guests|customers|those|someone|some people) (?:who|that) (?:can't|cannot|don't|do not|simply|only|always)\b|\bsome people\b|\b(?:foreign|western|tourist) (?:guests|customers|people|tourists) (?:often |usually |just )?(?:don't|do not|can't|never)\b|\b(?:isn't|is not|aren't|not) (?:made |meant )?for (?:you|someone like you|people like you)\b|\b(?:eat|stay|cook) at home\b|\byou(?:'ve| have) never (?:had|tasted|tried|been)\b|\byour attitude\b|\b(?:are|is)(?: not|n't) welcome\b|\bpalate\b|\bwhin(?:e|ing|er)\b|\bentitled\b|\bget over it\b|\b(?:cheap|petty|bitter|rude|lonely) (?:person|people|man|woman|customer|guest)\b|\bno manners\b|\bmiserable\b|\b(?:idiot|stupid(?!ly)|moron|pathetic|dumb|trash|shut up|crazy (?:person|customer)|ridiculous (?:person|customer)|rude (?:person|customer|guest)|impossible to please|grow up|get a life|learn some manners|mind your manners|(?:people|customers|guests) like you|you have no (?:taste|class|manners)|(?:don't|never|do not) (?:ever )?come back|losers?|miserable (?:person|people)|bitter (?:person|people)|nobody likes you|what is wrong with you|embarrass(?:ing)? yourself)\b/,
];

/** Our own shortcomings, in the guest's words or ours. */
const ours = /(?:없었|못미치|못한|지키지못|았다는|었다는|라는말씀|이라는|라고생각하지)/;

/** Belittling the person, their taste, money, family or mind. */
export const insult: Rule = {
  id: "insult",
  find: (reply, { review }) =>
    scan(reply, {
      reason,
      tight: hasComplaint(review) ? [belittling, sorts, eastern, sneering] : [belittling, sorts, eastern],
      flat: words,
      unless: (match, sentence) => ours.test(sentence.slice(match.index, match.index + match[0].length + 5)),
    }),
};
