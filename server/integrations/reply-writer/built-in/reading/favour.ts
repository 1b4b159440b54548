import { finalOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";
import { isNotNoun } from "@/server/integrations/reply-writer/built-in/naming/not-a-noun";
import { hanging, isNoun } from "@/server/integrations/reply-writer/built-in/reading/tellable";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { namesThing } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

const deedAndHelp =
  /([가-힣0-9a-zA-Z ]{2,40}?(?:[아어여해려와겨켜쳐셔춰봐내대배러눠워가라꺼타써떠둬놔쪄펴꿔궈뤄다싸짜퍼떼깨빼]|구워|끓여|챙겨|올려)) ?(주셨|주시|주신|주셔|주심|주세요|주십|줬|줘|줌|주던|주더|주고|주네|두셨|두시|놓으셨|놓아)/;
/** What is given again and again is what they like: "매주 영상으로 피드백 주시는 게 제일 좋아요". */
const steadyGift = /([가-힣0-9 ]{2,30}?[가-힣]{2,}) ?(주시)는 (?:게|것|거|점)/;
/** Given without more words: "계란 하나 더 주심". */
const gift =
  /([가-힣0-9 ]{0,24}?(?:하나|(?:한|두|세|네|다섯|\d+) ?(?:[개줄잔병판통장알팩캔]|봉지|바구니|그릇|접시|송이|마리|조각|숟갈|박스)|더|그냥|넉넉히|듬뿍|따로|덤으로|[가-힣]+ 서비스로(?: (?:계속|또|더))?|서비스로|[가-힣]{2,}까지|[가-힣]+(?:와서|가서|나와)|[가-힣]+[을를] (?:자꾸|또|항상|늘|매번|많이|[가-힣]{1,4}게))) (주셨|주시|주심|주셔|주세요)/;
/** What came from us: "저녁에 괜찮냐고 문자까지 왔어요". */
const reached = /([가-힣0-9 ]{0,20}(?:문자|전화|연락|카톡|카드|편지)(?:까지|도|가|이)?) ?(왔[어습음는고]|와서|오고|옴)/;
const lead =
  /^.*(?:책방지기|셰프|쉐프|바리스타|약사|의사|직원|사장|원장|선생|이모|간호사|기사|매니저|실장|주인|점원|디자이너|알바|강사|트레이너|쌤|코치|작가|관장|스탭|스태프|위생사|간호사|관리사|상담사)[가-힣]{0,4}\s/;
/** "숯도 사장님이 직접 피워": what it was done to stands before who did it. */
const objectBefore = /((?:[가-힣]{1,5} )?[가-힣]{1,5}(?:[을를도은는]|까지) )[가-힣]+(?:이|가|께서|은|는)\s$/;
/** What led up to the deed; somebody's words ("필요하냐고") belong to it. */
const before = /^.*(?:니까|(?:는|은|한|인|신)데|인데도|더니|길래|지만) (?=\S+ \S|\S+[을를](?: 서비스로)?$)/;
/** What was done on the way, told too where it is short: "뚜껑을 열고 그대로 진료해". */
const onTheWay =
  /^.*(?:면서|[아어해려라]서|(?<![냐다라자리])고) (?!\S+(?:라|냐|다|자)고 )(?=\S+ \S|\S+[을를](?: 서비스로)?$)/;
const shortWay = 20;
/** "육수가 속을 뚫어 줘요", "할머니가 해 주시던": not we did it. */
const another =
  /(?:^|\s)(?:[가-힣]*(?:할머니|할아버지|엄마|어머니|아빠|아버지)가|(?![가-힣]*(?:같|많|없|굳|깊|일일|깨끗|높|끔|꼼|틈틈|겹겹|촘촘|볶|구|종|풀|오|놀|고양|아|송|덩|낱낱|나란|가까|드라|하루같)이 |(?:창|휴|물|작|문|길|강|바닷|무대|매장)가 )[가-힣]{1,6}(?:이|가)) (?!.*(?:걸|것|게|도록|고|(?<!까)지|데|때|[아어여]도|까 봐) )/;
const unfinished = /(?:니까|는데|은데|한데|더니|길래|지만)(?: |$)/;
const adverb = /^(?:(?:정말|진짜|너무|항상|늘|매번|그리고|그래도|또|다|아주|참)\s)+/;
const toGuest = /(?:^|(?<=\s))(?:우리|저희|제|저한테|저희한테|우리한테|저에게) (?=[가-힣]{2})/g;
const ownWords = /(?:^|\s)(?:제|저|내|나|우리|저희|저한테|저에게|제가)(?:\s|$)/;
const honorific = /시고|시는|시면|셔서|하시|으시/;
/** "떨리는 저한테". */
const toldOfMe = /[가-힣][는은던한린] (?:저|저희|우리|제)(?:한테|에게|를|을)? /;
/** 끝내주다, 죽여주다, 알아주다: nothing was given. */
const idiom = /(?:끝내|죽여|(?<![가-힣])알아|(?:^| )[가-힣]*(?<!가져|도)(?:와|나가|들어가))$/;
/** Done every time: "텀블러 가져가면 얼음까지 꽉 채워 주세요" tells, it does not ask. */
const habit = /항상|늘 |매번|마다|[가오]면|계속|알아서|먼저|하나하나|일일이|[가-힣]도 (?:넉넉히|듬뿍)|까지 /;
const asking = /(?:^| )(?:좀|제발|다음|빨리|앞으로)|오래|번창|장사|대박|건강/;
/** What they had asked for, as we heard it. */
const bidden: readonly (readonly [RegExp, string])[] = [
  [/(?<![가-힣])(?:제가|저희가|우리가) (?:말한|말씀드린|얘기한|이야기한)/g, "말씀하신"],
  [/(?<![가-힣])(?:제가|저희가|우리가) (?:원하는|원하던|원했던|원한)/g, "원하신"],
  [/(?<![가-힣])(?:제가|저희가|우리가) (?:부탁한|부탁드린|요청한|요청드린)/g, "부탁하신"],
  [/(?<![가-힣])(?:제가|저희가|우리가) (?:보여준|보여드린)/g, "보여 주신"],
  [/(?<![가-힣])(?:제가|저희가|우리가) (?:고른|골라간)/g, "고르신"],
];
/** "가도", "길어도", "물어보기도": no thing. */
const conceding = /(?:[가와아어해려워여서에보봐줘돼라고자]|한테|님|분|손님)$/;
/** "숯도", "밥도": one syllable is a noun where it closes; "타도", "와도" are verbs. */
const takesObject = (word: string) => word.length > 1 || finalOf(word) !== "";
const fewestLetters = 4;

/** Something the shop did for the guest ("고기를 구워 주셔서"), told from our side ("고기를 구워 드린"); null where nothing was. */
export function favourOf(quote: string): string | null {
  if (/^["'“‘]/.test(quote)) return null;
  const match = deedAndHelp.exec(quote) ?? gift.exec(quote) ?? steadyGift.exec(quote) ?? reached.exec(quote);
  const told = match?.[1] ?? "";
  if (toldOfMe.test(told)) return null;
  const isAsked = match?.[2] === "주세요" && (asking.test(told) || (!lead.test(told) && !habit.test(told)));
  const verb = isAsked ? "" : asThing(asOurs(told));
  const isClear =
    !idiom.test(told) &&
    !hanging.test(verb) &&
    tells(verb) &&
    isRetellable(verb) &&
    !unfinished.test(verb) &&
    !another.test(verb);
  if (!isClear || ownWords.test(verb) || honorific.test(verb)) return null;
  const help = match?.[2]?.startsWith("두") ? "둔" : match?.[2]?.startsWith("놓") ? "놓은" : "드린";
  return said(`${verb} ${help}`);
}

/** As an owner puts it: what was asked was 여쭌, what was told 말씀드린. */
function said(deed: string): string {
  return deed
    .replace(/(?<![가-힣])(?:말하니까?|말했더니|말씀드리니까?|말씀드렸더니|얘기하니까?|얘기했더니)(?= )/, "말씀하시자")
    .replace(/(?<![가-힣])(?:부르니까?|불렀더니)(?= )/, "부르시자")
    .replace(/([가-힣]{2,5}) 달라(?:고 ?)?(?:하니까?|했더니|니까?|길래)(?= )/, (_, noun: string) =>
      isNoun(noun) ? `${noun}${particleFor(noun, "을/를")} 달라고 하셔서` : `${noun} 달라고 하셔서`,
    )
    .replace(/([다라냐자])고? ?(?:하니까?|했더니)(?= )/, "$1고 하셔서")
    .replace(/(?<![가-힣])(?:부탁하니까?|부탁했더니|부탁드렸더니)(?= )/, "부탁하시자")
    .replace(/먹는 ?(?:거|것|걸)(?:을|도)? (?=기억)/, "드시는 걸 ")
    .replace(/여쭤봐 드린$/, "여쭌")
    .replace(/(?:얘기|이야기|말|말씀)(?:은|는|을|를|도)? 해 드린$/, "말씀드린")
    .replace(/(?<![가-힣])말(?:씀)?해 드린$/, "말씀드린")
    .replace(/(?<=[아어여해려와워])(?<!물어|살펴|알아|지켜|돌아|둘러|여쭤)봐 드린$/, " 드린")
    .replace(/계셔 드린$/, "있어 드린")
    .replace(/^([가-힣]{2,8})[은는] (?!.*[을를] )(?=.+ 드린$)/, (topic, noun: string) =>
      isNoun(noun) ? `${noun}${particleFor(noun, "을/를")} ` : topic,
    )
    .replace(/애기(?=[가-힣 ])/, "아이")
    .replace(/(?<=[가-힣])꺼(?= |[을를도])/, " 것");
}

/** "계란초밥 | 주심": a gift alone takes its particle. */
function asThing(words: string): string {
  return (namesThing(words) && !words.includes(" ")) ||
    (/^[가-힣]{2,8}$/.test(words) && nounsIn(words, []).some(({ name }) => name === words))
    ? `${words}${particleFor(words, "을/를")}`
    : words;
}

/** "고기를 구워", "미역국을"; a mere "구워" tells too little. */
function tells(verb: string): boolean {
  return (verb.length >= fewestLetters && verb.includes(" ")) || /^[가-힣]{2,}(?:[을를]|까지)$/.test(verb);
}

/** The thing that stood before who did it; "젊은 | 약사님은" tells of no thing. */
function doneTo(led: string): string {
  const object = objectBefore.exec(led)?.[1] ?? "";
  const noun =
    object
      .trim()
      .split(" ")
      .at(-1)
      ?.replace(/(?:[을를도은는]|까지)$/, "") ?? "";
  return /[은는] $/.test(object) && !isNoun(noun) ? "" : object;
}

function asOurs(words: string): string {
  return bidden
    .reduce((text, [own, heard]) => text.replace(own, heard), words)
    .replace(lead, (led) => doneTo(led))
    .replace(/(?<=[아어여해려와겨켜쳐셔춰봐내대배러눠워꿔]) ?주시고 /g, " 드리고 ")
    .replace(/(?<=[아어여해려와겨켜쳐셔춰봐내대배러눠워꿔]) ?주(?:시)?(며|면서) /g, " 드리$1 ")
    .replace(/^.*시(?:고|면서|며|는데)\s/, "")
    .replace(before, "")
    .replace(onTheWay, (way, at: number, whole: string) =>
      at === 0 && (whole.length > shortWay || honorific.test(way)) ? "" : way,
    )
    .replace(/^.{6,}[달다라자]라?는 (?=[가-힣]+ (?:부탁|요청|말)[가-힣]* )/, "")
    .replace(adverb, "")
    .replace(
      /([가-힣]{2,})[은는] (?=(?:진짜 |정말 |너무 |아주 |참 )?(?:직접|하나|[가-힣]+히|[가-힣]+게) \S+(?: \S+)?$)/,
      (_, noun: string) => `${noun}${particleFor(noun, "을/를")} `,
    )
    .replace(/(문자|전화|연락|카톡|카드|편지)(?:도|가|이)?$/, "$1까지")
    .replace(/제 이름/, "성함")
    .replace(/(?<![가-힣])저만 /, "손님만 ")
    .replace(toGuest, "")
    .replace(/ ?(?:서비스|무료|공짜)로(?: (?:계속|또|더)$)?(?= |$)/, "")
    .replace(/물어봐$/, "여쭤봐")
    .replace(/(?<![가-힣])(?:엄마|어머니)(?=[ 께]|에게|한테)/, "어머님")
    .replace(/(?<![가-힣])(?:아빠|아버지)(?=[ 께]|에게|한테)/, "아버님")
    .replace(/(?<![가-힣])(?:제|내) (?=[가-힣])/, "")
    .replace(/(?<![가-힣])애(?=랑|가 |는 |도 |한테| )/, "아이")
    .replace(
      /(?<![가-힣])(한|두|세|네|다섯)(?=(?:번|개|잔|병|접시|봉지|그릇|장|마리|송이|박스|조각|시간|달|주)(?:이나|씩|만에|째|을|를|도| |$))/g,
      "$1 ",
    )
    .replace(
      /(?<!드리고 )([가-힣]+)(?<![데속온태정각농포강])도 (?!전에|넘|안 |더 )(?=\S+(?: \S+){0,2}$)/,
      (also, noun: string) =>
        namesThing(noun) || (takesObject(noun) && !conceding.test(noun) && !isNotNoun(noun))
          ? `${noun}${particleFor(noun, "을/를")} `
          : also,
    )
    .replace(/(\d+ ?(?:분|시간|일|주|달)|[한두세] ?(?:시간|달)|하루|이틀|사흘)만에(?= |$)/, "$1 만에")
    .replace(/(?<![가-힣])(안|못)(?=(?:아프|다치|뜨겁|흔들|빠지|젖)[가-힣])/, "$1 ")
    .trim();
}
