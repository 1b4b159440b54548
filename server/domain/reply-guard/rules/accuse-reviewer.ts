import { replaceSentences } from "@/server/domain/reply-guard/mend";
import { anyOf, guest, near } from "@/server/domain/reply-guard/phrase";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { lookingInto } from "@/server/domain/reply-guard/safe-sentence";
import { aboutGuest, isCare, isSympathy, retorts } from "@/server/domain/reply-guard/rules/retort";
import { outside, scan } from "@/server/domain/reply-guard/scan";
import { hasComplaint } from "@/server/domain/reply-guard/stance";
import { surelyFineIn } from "@/server/domain/reply-guard/suspicion/suspected";

const reason = "손님을 의심하거나 탓하는 말로 읽혀요. 확인하겠다는 말이 더 힘이 있어요.";

/** The review is untrue, made up, or meant to harm. */
const untrue = anyOf(
  "의도가있|(?:이상|수상|희한)하네|말이(?:안되|안돼|되지않)(?:죠|네|지|습|요)|거짓인|감수하셔야|감안하셔야|(?:올려놓|넣|꾸민|연출한|만든)(?:은)?것같|유독손님|나중에올려|(?:사인|서명|동의)하셨으니|(?:본인|손님)(?:잘못|실수|얘기|이야기)(?:은|는)?[^.!?]{0,4}빼고|그런(?:메뉴|음식|주문|손님)[^.!?]{0,8}없|증거(?:가|는|라도)?(?:있으|있나|대)|솔직하게(?:말씀하(?:세|시)|털어)|논하|돈받고|기억을못|기억이(?:잘)?안나|방해하려|doubt",
  "거짓(?!말처럼|말같|말조금)(?:말|리뷰|후기|글|으로|주장|된|을)(?!이아니|[을은]?못|[을은]?안)",
  "허위(?:리뷰|후기|글|사실|주장|로|내용|신고)",
  "사실(?:이아닌|무근|과(?:전혀)?다른|이아니|이아닙)|근거(?:도)?없(?:이|는)|없는말(?!씀)",
  "(?:조작|지어내|꾸며내|꾸며낸|날조|과장)(?:된|하신|하셨|해서|신|하지|이네|입니다|한글|한리뷰|이심|하시|셨|낸)",
  "악의적|악성(?:리뷰|후기|글|고객|손님)|블랙컨슈머|(?:리뷰|별점)테러|상습적|자작극|감정적으로(?:쓰|글)|(?:다른분|가게)[^.!?]{0,6}피해가(?:됩|돼)",
  "일부러(?:넣|쓰|그러|올리|흠|남기|나쁘)|직접넣|트집|별점(?:을)?깎아|(?:이런|나쁜|안좋은)글만(?:쓰|올리|남기)|늘이렇게|말을바꾸|딴소리",
);
/** Someone else than a guest, or someone after money. */
const posing = anyOf(
  near(
    "(?:옆|경쟁|근처|건너편|이웃|다른|같은업종)[가-힣]{0,6}",
    "(?:사장|주인|장사하|업체|가게|점)[가-힣]{0,6}(?:이세|이신가|이시|아니|인가|보내|쓰신|쓴|올리|같|분이신)",
    4,
  ),
  near("(?:경쟁|옆)(?:업체|가게|사|점|자|집)[가-힣]{0,4}", "(?:쓰|올리|보내|오셨|아닌|아니)", 4),
  "알바(?:이신|이시|신가|인가|를쓰)|환불(?:받으려|을?노리|목적|타내)|(?:돈|합의금|보상)(?:을|만)?(?:뜯|받아내|노리|바라고(?:올|쓰신글이면|이러))|사기(?:를|치|꾼|죄|입|네|예|같)|공짜(?:로)?(?:먹으려|드시려)",
  "(?:오신|방문하신|이용하신|드신)적(?:이|도)?(?:없|있으)|(?:오신|방문하신|드신)(?:게|것이|거|분이)(?:맞나|맞으|맞습니까|있긴|아닌)|(?:방문|예약|주문|결제)(?:하신)?(?:기록|내역|이력)(?:이|은|도)?없",
  "(?:손님|고객|주문)(?:이|은|께서)?(?:한분도|아무도)?없(?:으)?(?:셨|었)(?:는데|던|습니다|어요)|그런일(?:은|이)?없|(?:cctv|씨씨티비|영상)[^.!?]{0,16}(?:없던|없었|안나오|안보이)",
);
/** It cannot have been so. */
const denial = anyOf(
  "(?<!편할|좋을|즐거울|괜찮을|쉬울|가벼울)리(?:가|는)?없(?:습니다|어요|는데|죠|거든)|(?:나올|들어갈|있을|그럴|생길|식을|상할|날|될|나갈)수(?:가)?없(?:습니다|어요|는데|죠)",
  near("저희[^.!?]{0,10}절대", "(?:안|않|없)[^.!?]{0,6}(?:습니다|어요|아요|요|다)", 10),
  near("(?:잘못|착각)(?:보|아|알고|드|기억하|느끼|이해하|하)?", "(?:신|셨)(?:것|거|듯|겁|네|던)", 0),
  near(
    "다른(?:손님|고객|분)(?:들|님들|분들)?(?:은|께서는|께선)",
    "(?:멀쩡|괜찮|문제없|아무렇|그런말|불만|맛있다|만족|한번도)",
    12,
  ),
  near("같은[가-힣]{1,4}드신", "(?:멀쩡|괜찮|문제없|아무렇)", 14),
  near("저희[^.!?]{0,12}", "(?:탓|때문)(?:으로|이라고|을|만)(?:돌리|넘기|하시|하세)", 4),
  near("누구한테[^.!?]{0,10}", "모르겠", 4),
);
/** It was the guest's own doing, body or evening. */
const ownFault = anyOf(
  near(
    guest,
    "(?:실수|잘못(?:하|된|사용|보관|아|이)|부주의|오해|과실|책임|탓|먼저|어기|못들|안(?!내|녕|전|심|에)|이셨)[^.!?]{0,10}(?:셨|신|세요|습니다|어요|죠|하셔)",
    10,
  ),
  near(
    "(?:안|못|잘못|늦게|소홀히|제대로)(?:하|드|쓰|보관하|지키|읽|보|들으|오|챙기)?",
    "(?:셔서|신탓|신게|신결과|셨으니|셨겠죠|셨겠지|신거)",
    4,
  ),
  near("(?:안지키|지키지않|관리안하|관리를안하|못들으|듣지않)", "(?:신|셨|셔)", 2),
  "(?:하|잡|보|말씀하|확인하|오|읽|드시|챙기|살피|지키|조심하|물어보)(?:으)?셨어야|(?:의심|생각)해보셔야|하셔야죠",
  "셨잖아|(?:시|으시)니까[^.!?]{0,8}(?:죠|지요|잖)|셨던데요|으셨다는건지|먼저[^.!?]{0,4}(?:반말|소리|화|욕|시비|막말|던지|때리|밀치|무례)[^.!?]{0,10}(?:셨|하신)(?:잖|습니다|어요|죠)|손님이셨|고객님이세",
  near("(?:신|시는)(?:게|것이|결과|탓)", "(?:원인|문제|탓|잘못|결과|예요|이에요|입니다|죠)", 4),
  near(
    "(?:술|약주|2차)[^.!?]{0,6}(?:취|많이|드셨|드시고|하셨|과하|하셔|랑같이|로오셔)",
    "(?:셨|신|셔서|더라|같|기억|상태|설사|아니|면누구)",
    10,
  ),
  "취하(?:신|셔서|셨(?!다니))|(?:손님|고객님|본인)(?:의)?(?:가방|옷|몸|집|댁|사정)|(?:장|위|속|몸|피부|체질)(?:이|가)?(?:원래|평소|워낙)[^.!?]{0,4}(?:안좋|약|나쁘|예민)|(?:원래|평소)(?:에)?(?:장|위|속|몸|피부)(?:이|가)?",
  "받으시려고|(?:틀리게|잘못|엉뚱하게)(?:쓰|적|입력하|말씀하)",
  near("(?:위장|속|체질|피부)(?:이|가|을)?(?:워낙|원래)?", "(?:약하신|안맞|예민하신탓|예민한걸|이신데드|민감해서)", 6),
  "(?<!이)예민(?:하신(?:분|손님|것|거|듯|탓)|하셔서|하시니|하시네|하시면|한탓)|까다로(?:우신|우셔|운손님)|유난(?:이(?!라고)|스|히예민)|별나(?:신|시)",
  near(
    "(?:다른(?:데|곳|식당|가게|집|음식)|집에서)(?:에?서)?",
    "(?:드신|먹은|사신)[^.!?]{0,12}(?:때문|탓|원인|것일|것같|거일|의심)",
    4,
  ),
  "(?:짐|옷|가방|몸)에(?:묻혀|묻어|붙여)(?:오|온|들어)|(?:밖|외부)에서들어온|사우나가셨|이어폰|핸드폰만|휴대폰만|(?:저희|우리)(?:집|가게)만다녀",
  "(?<!앞손님이)늦게(?:오신|오셨|도착하신|오셔서)[^.!?]{0,6}(?:것|걸|거|탓|기억|분|겁|때문)|(?<!기사님이|기사가|기사분이)늦으(?:신|셔서|셨)[^.!?]{0,6}(?:것|걸|거|탓|때문)",
  "다드시(?:고|셨)[^.!?]{0,6}(?:이러|던데|면서|나서)|엉망으로(?:해놓|쓰)|이러시면(?:곤란|안)|저희더러어쩌|얻는게뭔|[저희]탓(?:을|만)?하(?:시|세)",
);
const eastern =
  /嘘|虚偽|でたらめ|言いがかり|勘違い|お客様[^。]{0,24}(?:原因|せい|責任|ミス)|ご自身|事実(?:と|では)(?:異|な|あり)|撒谎|说谎|造谣|编造|捏造|恶意|同行|(?:您|你)(?:自己|没有?来|记错|弄错|误会)|您是不是/;

const english = [
  /\byou must have (?!been)\w+|\bare you sure it wasn't\b|\bnobody else\b|\b(?:stop )?(?:exaggerat\w+|mak(?:e|ing) (?:things|this|it|stuff) up|made (?:this|it|things) up)\b|\b(?:drank|drunk|drinking|intoxicated)\b|\bno record of (?:you|your|any)\b|\b(?:no one|nobody|none of our|not a single) (?:else|other)?\b[^.!?]{0,30}\b(?:complain\w*|sick|ill|problem|issue|said)\b|\bare you sure\b|\b(?:elsewhere|somewhere else|another (?:place|restaurant))\b|\byou (?:arrived|came|were) late\b|\byou (?:didn't|did not|forgot to|never) (?:wait|mention|tell|say|ask|order|pay|come)\b|\byou were never\b|\b(?:our|the) (?:records|cameras?|cctv|footage)\b[^.!?]{0,20}\b(?:shows?|prove|say)\b|\bnot what happened\b|\byour own (?:doing|mistake|choice)\b/,
  /\b(?:you(?:'re| are) (?:lying|a liar|drunk)|you lied|(?:simply|just) not true|fake review|false (?:review|claim|accusation)s?|never (?:visited|been to|ate|came|dined)\b|a competitor|scam(?:mer)?|your (?:own )?fault|you were (?:drunk|the one)|(?:too much|lot) to drink|work(?:ing)? for the (?:place|shop|cafe|restaurant)|confus(?:ed|ing) us with|doubt (?:you|that you)|making (?:this|it) up|came in (?:angry|drunk|rude))\b/,
  /\byour (?:standards|expectations) (?:are|were) (?:too|unreasonabl)/,
  /\byou (?:should|could) have (?!been\b|received|had\b|got\b|seen\b|gone\b|picked\b)\w+/,
  /\bother (?:guests|customers|people) (?:love|loved|had no|have no|never|don't|are fine)\b/,
];

const scolding = [
  /(?:규칙|규정|안내문|설명서|안내지|주의사항|동의서|약관|메뉴판|차트)(?:이|에|에는|을|를|대로)?[^.!?]{0,14}(?:적혀있|써있|나와있|지키셨|드렸으니|서명|동의하)|저희규칙이|것이규정|(?:사용|예약|준비|말씀|신고)하셔야(?:합니다|해요|돼요|됩니다|준비)/,
  /(?:안내문|안내판|안내사항|공지|메뉴판)에(?:다)?(?:다|이미|분명히)?(?:있어요|있습니다|있는데|적혀|써있|나와있)|규칙을어기|분명히[^.!?]{0,6}(?:하셨|드렸)(?:는데|잖)/,
];

/** The shop taking the blame, or clearing the guest of it. */
const cleared =
  /(?:탓이?|잘못이?|게|것이|거짓이?|과장이?|의심)아니|(?:잘못|탓)(?:하신|인)?[건것]?은?(?:하나도)?없|아니(?:에요|라|고)|돌리지않|돌릴일|의심하(?:는게아|지않)|생각하지않|느끼셨다면|다니(?:죄송|마음|얼마)|셨으니(?:얼마나)?(?:놀라|당황|속상|서운|답답|언짢|불안|마음)|라는(?:말|답)/;

/** Lying, fraud, rivalry, drink or own fault laid on the customer. */
export const accuseReviewer: Rule = {
  id: "accuse-reviewer",
  find(reply, input) {
    const { review } = input;
    const blame = [untrue, posing, denial, ownFault, eastern, ...scolding];
    const blamed = scan(reply, {
      reason,
      tight: hasComplaint(review) ? blame : [untrue, posing, eastern],
      flat: english,
      unless: (match, sentence) =>
        cleared.test(match[0]) ||
        cleared.test(sentence.slice(match.index, match.index + match[0].length + 12)) ||
        /앞(?:의)?(?:손님|팀|시술|예약)/.test(sentence),
    });
    if (blamed.length > 0 || !hasComplaint(review)) return blamed;
    const judged = scan(reply, { reason, tight: aboutGuest, unless: (_match, sentence) => isCare(sentence) });
    const retorted = scan(reply, {
      reason,
      tight: retorts,
      unless: (match, sentence) =>
        isSympathy(sentence.slice(Math.max(0, match.index - 8), match.index + match[0].length)),
    });
    return outside(judged.length > 0 ? judged : retorted, surelyFineIn(reply, input));
  },
  mend: (reply, input, hits) => replaceSentences(reply, hits, { code: "willLook", replacement: lookingInto(input) }),
};
