import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { spaced } from "@/server/integrations/reply-writer/built-in/grammar/spacing";
import { finalOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { isNotNoun } from "@/server/integrations/reply-writer/built-in/naming/not-a-noun";
import { doesTo } from "@/server/integrations/reply-writer/built-in/reading/does-to";
import { loose } from "@/server/integrations/reply-writer/built-in/reading/loose";
import { sentencesIn } from "@/server/integrations/reply-writer/built-in/reading/sentences";
import { isNoun, isSubject } from "@/server/integrations/reply-writer/built-in/reading/tellable";

/** Where a clause goes on: "수압이 너무 약해서 | 샴푸 헹구는데 | 한세월". */
const joint =
  /(?<=[가-힣](?:(?<![다라자냐려최리망창장광사재참금])고|며|면서|[는은한운쁜른큰인던했았었픈]데|지만|니까|(?<!머|언|키|주|더)니|더니|길래|(?<!에|께|로|적|단|견|의|산|명|순|문|절|인|고|교|면)서|[았었했셨]나|이라|다가))\s+(?!나서|나니|나면|있|싶)/;
/** Said before anything is told: when, with whom, and that it is the guest who tells. */
const opening =
  /^(?:(?:오늘|어제|그제|그저께|이번에|이번엔|이번|지난번에?|지난주에?|주말에|평일에|아침에|점심에|저녁에|밤에|처음에?|방금|요즘|결국|솔직히|사실|막상|역시|특히|게다가|심지어|그리고|그런데|근데|그래도|그래서|그랬더니|다만|단|대신|일단|무엇보다|의외로|아무튼|암튼|진짜|정말|완전|그냥|물론|하긴|여기|여긴|거기는|거긴|제가|저는|저희는|저희가|저흰|저도|나는|내가|우리는|우리|전|난|(?:\d+|[한두세네]) ?시(?:에|쯤에?)?|[가-힣]+(?:이랑|랑|하고) (?:같이|함께|둘이))[,]? )+/;
/** Before what is told of it these stand between: "면이 | 너무 안 | 익었어요". */
const between =
  /^(?:안|못|덜|너무|진짜|정말|완전|엄청|아주|참|꽤|제일|특히|좀|조금|살짝|약간|많이|훨씬|더|다|또|잘|딱|확|싹|계속|자꾸|전부|전혀|아예|거의|하나도|제대로|아직|매번|항상|늘|되게|굉장히|무척|은근|바로|금방|그냥|여전히|한결|절대|먼저|푹|쏙|팍|꽉|듬뿍|쫙|쭉|톡톡|벌써|이미|제법|매우|무지|직접|따로|골고루)$/;
const tied =
  /(?:은|는|이|가|도|을|를|게|에|로|서|만|고|며|지|다|까지|보다|부터|처럼|니|데|던|한|된|째|의|와|과|랑|씩|분|번|개|면|히|듯|요|음|함|때|후|전|뒤|중|님|쯤|라|자|야|엔|나|노|네|큼|듯|까)$/;
const like =
  /(?:구수|칼칼|얼얼|은은|아삭|꾸덕|말캉|가득|수북|심|멀쩡|확실|따끔|쿰쿰|달달|철저|뜨끈|순|연|짭짤|충분|훈훈|풍성|다양|선명|완벽)(?:하|해|했|함|한)/;
const did =
  /(?:수술|치료|진료|예약|상담|시작|요청|부탁|신고|접수|안내|교환|환불|사용|이용|관리|청소|계산|선택|구매|방문|제거|교체|정리|준비|제공|보정|염색|커트|마사지|체크|뒷담화|(?:^| ))하$/;
/** What it is like, or is not, needs no particle. */
const likened = /^(?:같|아니|뻔|싶|이|않|(?:대)?만족|불만족|감동|추천|강추|걱정|합격|도착|후회|실망|인정|확인|감사)/;
/** No thing: counted, pointed at, or part of the predicate. */
const noThing =
  /^(?:여기|거기|저기|이거|그거|그것|저거|그럼|한|두|세|네|몇|남의)$|[할될릴을갈볼올길한된진은던인]$|기$|[0-9]|^(?:한|두|세|네|다섯|몇)? ?(?:시간|달|번|명|개월|시|분)$|말고?는?곤?$/;
/** Things of one syllable that something is told of: "뼈에 살 많고". */
const single = /^(?:살|양|맛|향|곱|속|겉|간|알|결|컬|톤|색|손|값|줄|방|물|불|침|약|국|회|면|밥|빵|떡|소|육즙)$/;
/** No word of a name: it has a particle, or ends a part. */
const ending = /(?:은|는|이|가|도|을|를|에|서|로|게|고|며|면|까지|보다|부터|처럼|니|데|히|만|라|다|요|들)$/;
/** "막국수가 떡이 돼서": of what, stands before. */
const becomes = /(?:^| )(?:되|돼|됐|된|아니|아닌|같)/;
const subject = /[가-힣](?:이|(?<!들어|나|올라|내려|돌아|찾아|다녀)가|은|는|도|만|까지)$/;
const topic = /^((?:\S+ ){0,2}[가-힣]+[은는]) \S/;
const fewestLetters = 5;
const most = 10;

/** What a clause says, from its own words to the plainest: with a missing particle, without what led up to it, part by part, the last subject and what is told of it. */
export function wordingsOf(clause: string): string[] {
  const found = new Set<string>([clause]);
  for (const sentence of sentencesIn(clause)) {
    const parts = spaced(sentence, isNoun).split(joint);
    const rests = parts.map((_, at) => parts.slice(at).join(" "));
    const last = parts.at(-1) ?? "";
    const [, led = ""] = topic.exec(parts[0] ?? "") ?? [];
    const of = isNoun((led.split(" ").at(-1) ?? "").slice(0, -1)) ? led : "";
    const skipping = parts.length > 1 && of !== "" && last.includes(" ") && !topic.test(last) ? [`${of} ${last}`] : [];
    const alone = parts.slice(0, -1).map(asStatement).reverse();
    const [head = "", ...others] = parts;
    const whole = [rests[0] ?? "", ...(others.length > 0 ? [[withParticle(head), ...others].join(" ")] : [])];
    for (const rest of [...whole.reverse(), ...skipping, ...rests.slice(1), ...alone])
      for (const words of plainer(rest)) if (letters(words) >= fewestLetters) found.add(words);
  }
  return [...found].slice(0, most);
}

/** "너무 약해서" → "너무 약해요"; "비싸니까" → "비싸네요"; "뒤죽박죽이라" → "뒤죽박죽이에요". */
function asStatement(part: string): string {
  if (/(?:더니|다가|고 나서|(?<!까)니)$/.test(part)) return "";
  return part
    .replace(/(?<=[가-힣]이)라(?:서)?$/, "에요")
    .replace(/(?<=[가-힣])서$/, "요")
    .replace(/으?니까$/, "네요");
}

function plainer(part: string): string[] {
  const begun = withParticle(part.replace(opening, ""));
  return [begun, fromSubject(begun)];
}

/** "IPA 홉향 살아 있었다" → "IPA 홉향이 살아 있었다". */
function withParticle(part: string): string {
  const words = part.split(" ");
  const at = words
    .slice(0, -1)
    .findLastIndex((word) => !between.test(word) && !/^[가-힣]+(?:[아어여해려와워혀져켜쳐겨셔펴]|야)$/.test(word));
  const noun = words[at] ?? "";
  const rest = words.slice(at + 1).join(" ");
  if (!/^[가-힣]+$/.test(noun) || /^[안못]$/.test(words[at - 1] ?? "") || likened.test(rest)) return part;
  if (/^있/.test(rest) && !isNoun(noun) && /[가-힣]*[아어여해돼려라와워혀져켜쳐겨셔펴나내]$/.test(noun)) return part;
  if (
    !isNoun(noun) &&
    !single.test(noun) &&
    (isNotNoun(noun) || noThing.test(noun) || tied.test(noun) || loose.test(noun) || noun.length < 2)
  )
    return part;
  const predicate = readPredicate(rest);
  if (predicate?.kind !== "verb") return part;
  const does = /하$/.test(predicate.words) && !describes(rest);
  if ((does && !did.test(predicate.words)) || words.slice(0, at).some(isSubject)) return part;
  const pair = does || doesTo.test(predicate.words) ? "을/를" : "이/가";
  return words.with(at, `${noun}${particleFor(noun, pair)}`).join(" ");
}

/** "칼칼해요", "넉넉하고": what something is like. */
function describes(predicate: string): boolean {
  if (soundsGlad(predicate) || soundsBad(predicate) || like.test(predicate)) return true;
  const bare =
    predicate
      .split(" ")
      .at(-1)
      ?.replace(/(?:하|해|했|함|한).*$/, "") ?? "";
  return readPredicate(bare)?.kind === "verb";
}

/** "한 시간 지나니 옆 돌잔치 노래가 다 들려요" → "옆 돌잔치 노래가 다 들려요". */
function fromSubject(part: string): string {
  const words = part.split(" ");
  let from = words.slice(0, -1).findLastIndex((word) => subject.test(word));
  while (from > 0 && belongs(words[from - 1] ?? "")) from--;
  const [first = ""] = words.slice(from);
  const isCut = /[는은던]$/.test(first) || (finalOf(first.at(-1) ?? "") === "ㄴ" && !isNoun(first));
  return from > 0 && !isCut && !becomes.test(words.slice(from + 1).join(" ")) ? words.slice(from).join(" ") : part;
}

/** Tells which: "불어터진 면이", "옆방 소리가", "파리 두 마리가". */
function belongs(word: string): boolean {
  if (/^(?:한|두|세|네|몇|\d+)$/.test(word) || isNoun(word)) return true;
  if (between.test(word) || loose.test(word)) return false;
  return /(?:의|는|은|던|한|된)$/.test(word) || !ending.test(word);
}

function letters(text: string): number {
  return text.replace(/\s/g, "").length;
}
