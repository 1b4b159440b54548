import { readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { finalOf, vowelOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";

/** What only begins with 안 or 못: no denial. */
const wholeWord =
  /^(?:안(?:주|경|내|전|심|쪽|녕|감|방|개|마|과|정|색|팎|쓰|타깝|락|이|양|동|성|산|부|건|도감|목|에|은|으로|까지|습)|못(?:지|하|생|나[고게]|된|도|이|을|난|미))/;
const particles = "(?:이|가|은|는|도|을|를|에|로|으로|만|까지|라고|라|처럼|랑|다|예요|에요|이에요)?(?=\\s|$)";
/** Each with the place of a space that people leave out. */
const gaps: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=[가-힣](?:는|은|던|른|한|된|운|린|난|온|간|신|준|진|큰|본|쓴|탄))(?=(?:거|것)(?:[이은는도을를만가]|라고?|예요|에요|처럼)?(?:\s|$))/g,
    " ",
  ],
  [/(?<=[가-힣](?:는|은|던|른|한|된|운))(?=(?:게|걸|건|걸로|걸로만)(?:\s|$))/g, " "],
  [/(?<=[가-힣]{2})(?=때마다(?:\s|$))/g, " "],
  [/(?<![가-힣])아무(?=말(?:도|없이)?(?:\s|$))/g, "아무 "],
  [
    new RegExp(
      `(?<=[가-힣])(?=(?:줄|만큼|채|동안|중|척|듯)${particles})(?<=[가-힣](?:는|은|인|던|한|된|올|갈|볼|할|을|릴|일|을|쓸|날|없을))`,
      "g",
    ),
    " ",
  ],
  [
    /(?<=(?:받|앉|먹|않|읽|넣|깎|닦)은|[가-힣](?:한|된|간|온|산|난|인))(?=지(?:도|는)? (?:\d|한|두|세|일주|며칠|얼마|하루|이틀))/g,
    " ",
  ],
  [
    /(?<=\d ?(?:분|시간|일|주|개월|년|달|명|개|초|번|대)|하루|이틀|사흘|일주일|한 ?달|한시간|두시간|보름)(?=(?:만에|정도|이내|이상|가량|넘게|동안|내내|씩이나|전에|뒤에|후에)(?:[가-힣])?(?:\s|$))/g,
    " ",
  ],
  [/(?<=[아어여해려와워가겨켜쳐춰내래]야)(?=(?:하|했|해|함|한|할|될|됐|되)[가-힣]*)/g, " "],
  [
    /(?<=[가-힣](?:처럼|한테|에서|까지|부터))(?=(?:되|됐|됨|했|왔|옴|나[와왔오옴]|있|없|안|못|받|줬|줌|갔|감)[가-힣]*)/g,
    " ",
  ],
  [
    /(?<![가-힣])(?<=(?:한|두|세|네|다섯|여섯|몇))(?=(?:개|명|벌|잔|판|시간|조각|그릇|줄|장|대|마리|군데|가지|달|점|컵|접시|번)(?:[은는이도만을를]|이나|밖에|뿐|씩|째)?(?:\s|$))/g,
    " ",
  ],
  [
    /(?<![가-힣])(너무|진짜|완전|엄청|전혀|아예|하나도|제대로|원래|한참|자꾸|계속)(?=[가-힣]{2,})(?!로|히|나|만에|을|은|해서|동안|하)/g,
    "$1 ",
  ],
  [/(?<=[가-힣]고)(?=있[었어는])/g, " "],
  [/(?<=[가-힣])(?=때문(?:에|인지|이))(?<!기)(?<!것)/g, " "],
  [/(?<=(?:^|\s)[가-힣]{2,4})(?=중에(?:도)?(?:\s|$))/g, " "],
  [/(?<![가-힣])(두|세|네|다섯)번(?=[가-힣]{2})(?!째|이|을|은|씩|도|만|의|쯤)/g, "$1 번 "],
  [/(?<![가-힣])(고장|흠집|구멍|상처)(?=나[서고았]|났|난)/g, "$1 "],
  [/(?<=[가-힣]{2})(?=한마디)/g, " "],
  [/(?<![가-힣])그럴리(?=가? ?없)/g, "그럴 리"],
  [/(?<![가-힣])코(?=고[는네]|골[았아])/g, "코 "],
  [/(?<![가-힣])(한숨|반말|짜증)(?=[쉬쉼하함내냄])/g, "$1 "],
  [/(?<![가-힣])(더|좀|다시)(?=달라|주[시세])/g, "$1 "],
  [/(?<=[가-힣]는)(?=내내(?:\s|$))/g, " "],
  [/(?<=[가-힣]달)(?=사이에?(?:\s|$))/g, " "],
  [
    /(?<![가-힣])(시작|배달|예약|대기|수업|영업|조리|마감|입실|퇴실|상담|진료|도착)(?=시간(?:[이은도을에보까만]|$|\s))/g,
    "$1 ",
  ],
  [/([가-힣])\1(?=(?:나|새|흘|떨|불)[가-힣])/g, "$1$1 "],
  [/(?<![가-힣])덜(?=[가-힣]{2,})(?!렁|컹|덜|미)/g, "덜 "],
  [/(?<=[가-힣]기만)(?=하|했|함|해)/g, " "],
  [/(?<![가-힣])(다)(?=식|들[려렸리]|떨어|터[져졌지]|새[서었]|붙어|젖|타[서고]|탔|나가|팔[려렸])/g, "$1 "],
];
const counted =
  /(?<![가-힣])(한|두|세|네|다섯|여섯|몇)(개|명|벌|잔|판|시간|조각|그릇|줄|장|대|마리|군데|가지|달|점|컵|접시|번)(?=(?:[은는이도만을를]|이나|밖에|뿐|씩|째|이상)?(?:\s|$|[가-힣]*만에))/g;
/** What helps a verb: "시들어있", "바꿔달라고". */
const helper = /([가-힣])(?=(?:있[가-힣]|달라(?:고|니|는|했|하)))/g;
const open = new Set(["ㅏ", "ㅓ", "ㅐ", "ㅕ", "ㅘ", "ㅝ", "ㅙ"]);
const denial = /(?<![가-힣])(안|못)(?=[가-힣]{2,})/g;
/** What a thing does, written to it without its particle: "라떼나옴", "냄새나고". */
const joinedVerb =
  /^([가-힣]{1,5}?)(안[가-힣]+|못[가-힣]+|나[왔옴와오]?[가-힣]*|남|없[가-힣]*|있[가-힣]*|왔[가-힣]*|옴|줬[가-힣]*|줌|빠[졌짐져][가-힣]*|생[겼김겨][가-힣]*|많[가-힣]*|받[가-힣]+|들[렸림려][가-힣]*|약[했함해하][가-힣]*|심[했함해][가-힣]*)$/;
const keptWhole =
  /^(?:맛|재미|상관|관계|어이|끊임|틀림|소용|쓸모|의미|정신|성의|싸가지|형편|터무니|수없|예의)(?:있|없)/;
/** A noun after the word that tells which: "없던얼룩이", "고는소리". */
const commonNoun = /^(?:돈|피|열|멍|땀|불|사람|손님|소리|자리|연기|먼지|머리카락|벌레|연락|설명|안내|대답|인사|답)$/;
const toldNoun = /^([가-힣]+(?:는|던|없을|않은|같은))([가-힣]{2,})$/;
const dependent =
  /^([가-힣]*)([가-힣])(거|것|게|걸|데|수|때)((?:[이은는도를을가만]|라고|라|마다|부터|밖에|예요|에요|처럼)?)$/;
const wholeDependent =
  /^(?:실수|탈수|선수|물때|물수|철수|절수|열쇠|할수|그때|이때|점심때|일수|필수|별게|물건|조건|안건|선물|들수|별수|무게|번데|풀데|돌데|불때|발때|솔때|골때|틀때|열때)$/;

/** Put where people leave spaces out: "치료할거 없었어요" → "치료할 거 없었어요"; `isNoun` knows the words reviews speak of. */
export function spaced(clause: string, isNoun: (word: string) => boolean): string {
  const apart = gaps.reduce((text, [gap, space]) => text.replace(gap, space), clause.replace(counted, "$1 $2"));
  const words = apart.split(" ").flatMap((word) => partsOf(word, isNoun));
  return words
    .join(" ")
    .replace(helper, (char) => (finalOf(char) === "" && open.has(vowelOf(char)) ? `${char} ` : char))
    .replace(denial, (whole, no: string, at: number, text: string) => (denies(text.slice(at)) ? `${no} ` : whole))
    .replace(/ {2,}/g, " ");
}

function denies(rest: string): boolean {
  const word = /^[가-힣]+/.exec(rest)?.[0] ?? "";
  return !wholeWord.test(word);
}

function partsOf(word: string, isNoun: (noun: string) => boolean): string[] {
  const [, stem = "", tail = "", bound = "", after = ""] = dependent.exec(word) ?? [];
  if (
    bound !== "" &&
    stem + tail !== "" &&
    finalOf(tail) === "ㄹ" &&
    !wholeDependent.test(stem + tail + bound) &&
    !isNoun(word) &&
    !(bound === "게" && after === "")
  )
    return [stem + tail, bound + after];
  const [, which = "", noun = ""] = toldNoun.exec(word) ?? [];
  if (which.length > 1 && startsWithNoun(noun, isNoun) && !isNoun(word)) return [which, noun];
  const [, thing = "", verb = ""] = joinedVerb.exec(word) ?? [];
  if (
    thing !== "" &&
    !keptWhole.test(word) &&
    (isNoun(thing) || commonNoun.test(thing)) &&
    readPredicate(verb)?.kind === "verb"
  )
    return [thing, verb];
  return [word];
}

function startsWithNoun(word: string, isNoun: (noun: string) => boolean): boolean {
  const bare = /^([가-힣]{2,}?)(?:이|가|은|는|도|을|를|에|만|까지)?$/.exec(word)?.[1] ?? word;
  return isNoun(bare) || isNoun(word) || /^(?:소리|사람|느낌|상태|얼룩|냄새|손님|이유|정도|시간|메뉴)$/.test(bare);
}
