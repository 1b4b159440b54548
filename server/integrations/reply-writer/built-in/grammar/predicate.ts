import { past, stemOfPast, withSsang } from "@/server/integrations/reply-writer/built-in/grammar/conjugate";
import { changed, finalOf, vowelOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";

/**
 * How a clause ends. `words`: the clause up to its last stem, that stem included; `base`: the same in the past, before
 * 다/고 ("라떼에 딸기가 없었"); `honours`: the guest spoke of somebody with 시, already taken off.
 */
export type Predicate = { kind: "verb"; words: string; base: string; honours: boolean };
/** A clause that ends in a noun: "이틀 만에 고개 숙인 장미". */
export type NounEnding = { kind: "noun"; words: string };

const afterPast =
  /^(?:어요|어여|어용|어|엇어요|습니다|슴니다|슴다|네요|네|는데요?|는데도|지만|지만요|고요?|구요|다|음|슴|더라고요?|더라구요|더라|더군요|거든요?|죠|지요?|던데요?|으나|으며|어서|답니다|으니|는데다|는데여)$/;
/** Guesses, wishes, orders and thanks are no facts to be told back. */
const stuck =
  /겠|텐데|잖|겁니다|거예요|[었셨했]어야[지죠]|짜린데요?$|냐고?$|주시지$|려고요?$|려구요?$|싶[가-힣]*$|[가-힣](?:가|나) ?(?:봐|봤|봅|보네|보다|보죠)[가-힣]*$|라지만|[다라]면서요?$|건데요?$|거 ?같|미안|고마[워우웠]|감사(?:[해합]|$)|[는은을ㄹ]지요?$|다네[여요]$|[대래][요여]$|(?<![았었했였셨갔왔졌렸겼됐])[답랍]니다$|잘못했|각오|번창|부자 ?되|[우수]다$|더이다|(?<![안못] ?)(?:줘요?|주세요|주십시오|하세요|드세요|가세요|오세요|마세요|보세요|바라요|바랍니다)$/;
const questions =
  /(?:까요?|나요|가요|ㄹ까|니까|는지|을지|려나|래요|대요|라네요|다네요|래|게요?|자|(?<!더)라|십시오|세요)$/;

/** Reads the end of a Korean clause; null when it is a question, an order, a wish, or nothing we know. */
export function readPredicate(clause: string): Predicate | NounEnding | null {
  const word = /[가-힣]+$/.exec(clause)?.[0] ?? "";
  if (word === "" || word.length > 10 || stuck.test(clause)) return null;
  const lead = clause.slice(0, clause.length - word.length);
  return told(lead, word) ?? present(lead, word) ?? noun(clause, word);
}

/** "날개가 많이 들었": was in it, not heard. */
const contained = /(?:많이|넉넉히|듬뿍|가득|적게|덜|더) $/;

/** 기다렸어요, 없었는데: everything up to the last syllable with ㅆ is the past already. */
function told(lead: string, word: string): Predicate | null {
  const at = [...word].findLastIndex((char) => finalOf(char) === "ㅆ" && char !== "있" && char !== "겠");
  if (at < 0 || !afterPast.test(word.slice(at + 1))) return null;
  const base = word.slice(0, at + 1);
  return honoured(lead, base === "들었" && contained.test(lead) ? "들" : stemOfPast(base), base);
}

const copula =
  /^(.+?)(?<![보쌓섞쓰꼬높붙끓놓줄녹기들먹])(?:이에요|이예요|예요|에요|입니다|이네요|이죠|인데요?|이지만|이고요?|이라서?|라서|임|이다|이었어요|였어요|이더라고요|더라고요|네요)$/;
const infinitiveEnd = /^(.*[가-힣])(?:요|여|용|서요?|도)$/;
const stemEnds: readonly RegExp[] = [
  /^(.+?)(?:습니다|슴니다|네요|네여|는데요?|는데도|지만요?|더라고요?|더라구요|더라|더군요|거든요?|던데요?|길래|는데다가?|군요|구요|구여|고요)$/,
  /^(.+?)(?:죠|지요|고|구|네|며|다|음|거든)$/,
  /^(.*[없있좋많싫같])지$/,
];
const adnominal: Record<string, string> = {
  드는: "들",
  아는: "알",
  노는: "놀",
  파는: "팔",
  긴: "길",
  먼: "멀",
  힘든: "힘들",
  단: "달",
  둥근: "둥글",
};
const withBieup: Record<string, string> = { 깁: "길", 듭: "들", 압: "알", 답: "달", 놉: "놀", 멉: "멀", 웁: "울" };
/** Words that only look like a stem and its ending. */
const nouns =
  /^(?:하나|누구|모두|다들|그리고|하고|근데|인데|그런데|우리다|거지|여지)$|(?:바다|동네|창고|광고|사고|최고|재고|참고|냉장고|중고|경고|돼지|강아지|가지|먼지|휴지|봉지|반지|편지|아버지|단지|까지|마음|처음|다음|웃음|얼음|믿음|그릇|조차|마다|보다|부터|친구|야구|축구|가구|입구|출구|기구|식구|라고|다고|[개명잔병곳집맛번원]다)$/;

/** A background ("게장 정식인데") tells nothing; a verdict does. */
const judged = /(?:최고|수준급|예술|백점|일품|으뜸|별로|제일|완벽|그대로|엉망|난리|필수)인데요?$/;

function present(lead: string, word: string): Predicate | NounEnding | null {
  if (questions.test(word) && !/(?:겨|려|워|아|어|해|와|(?:^|[어아끝빛맛새각억화신혼만])나|커|여)요$/.test(word))
    return polite(lead, word);
  const isNoun = copula.exec(word);
  if (/인데요?$/.test(word) && !judged.test(word)) return null;
  if (isNoun && !/(?:네요|더라고요)$/.test(word)) return { kind: "noun", words: lead + (isNoun[1] ?? "") };
  const form = infinitiveEnd.exec(word)?.[1];
  if (form && isInfinitive(form)) return honoured(lead, stemOfPast(withSsang(form)), withSsang(form));
  const isIt = /^(.*?)(?<![보쌓섞쓰꼬높붙끓놓줄녹기들먹])이(?:네요?|더라고요?|더라구요|더라)$/.exec(word)?.[1];
  if (isIt) return { kind: "noun", words: lead + (realNouns.test(`${isIt}이`) ? `${isIt}이` : isIt) };
  const verdict = /^(.*(?:최고|제일|별로|대박|완벽|예술|으뜸|일품|그대로))(?:네요?|지만|고|다|죠|더라고요|더라)$/.exec(
    word,
  )?.[1];
  if (verdict) return { kind: "noun", words: lead + verdict };
  const stem = stemOf(word);
  return stem === null ? null : honoured(lead, stem, past(stem));
}

/** 친절하세요: what looks like an order is praise of somebody when the stem describes. */
function polite(lead: string, word: string): Predicate | null {
  const stem =
    /^(.*(?:친절하|상냥하|꼼꼼하|세심하|자상하|다정하|유쾌하|착하|섬세하|대단하|좋으|많으|넘치|재밌으|있으|멋지|최고))(?:세요|십니다)$/.exec(
      word,
    )?.[1];
  if (!stem) return null;
  const bare = stem.replace(/(?<=[있좋많밌])으$/, "");
  return { kind: "verb", words: lead + bare, base: lead + past(bare), honours: true };
}

function isInfinitive(form: string): boolean {
  const tail = form.at(-1) ?? "";
  if (/^모자라$/.test(form)) return true;
  if (finalOf(tail) !== "" || /(?:에|라|리|래|게|데|네|세|까|대|[어아여해셔려워와]서)$/.test(form) || nouns.test(form))
    return false;
  return ["ㅏ", "ㅓ", "ㅐ", "ㅕ", "ㅘ", "ㅙ", "ㅝ", "ㅔ"].includes(vowelOf(tail)) && form !== "이";
}

function stemOf(word: string): string | null {
  const formal = /^(.*)([가-힣])니다$/.exec(word);
  if (formal && formal[2] !== "습" && finalOf(formal[2] ?? "") === "ㅂ") {
    const tail = formal[2] ?? "";
    return (formal[1] ?? "") + ((tail === "깁" && formal[1] !== "" ? undefined : withBieup[tail]) ?? changed(tail, ""));
  }
  const described = /^(.*)([가-힣])(?:데요?|데도)$/.exec(word);
  if (described && described[2] !== "던" && finalOf(described[2] ?? "") === "ㄴ")
    return fromAdnominal((described[1] ?? "") + (described[2] ?? ""));
  for (const ends of stemEnds) {
    const stem = ends.exec(word)?.[1];
    if (stem && realNouns.test(stem) && stem.endsWith("이")) return null;
    if (stem && !nouns.test(word) && !notNominal.test(word)) return plainStem(stem);
  }
  return fromNominal(word);
}

/** 좋은 → 좋, 친절한 → 친절하, 나오는 → 나오. */
function fromAdnominal(form: string): string | null {
  if (/^(?:인|그런|근)$/.test(form)) return null;
  const special = Object.entries(adnominal).find(([end]) => form.endsWith(end));
  if (special) return form.slice(0, -special[0].length) + special[1];
  const tail = form.at(-1) ?? "";
  const before = form.slice(0, -1);
  if (tail === "는") return before === "" ? null : before;
  if (tail === "은" && finalOf(before.at(-1) ?? "") !== "") return before;
  return before + changed(tail, "");
}

/** 한다 → 하, 먹는다 → 먹, 기(네요) → 길; anything else stays. */
function plainStem(stem: string): string | null {
  if (stem === "기" || stem === "머") return changed(stem, "ㄹ");
  if (stem === "안") return stem;
  if (stem === "거") return null;
  if (/[가-힣]는$/.test(stem) && stem.length > 1) return stem.slice(0, -1);
  const tail = stem.at(-1) ?? "";
  return finalOf(tail) === "ㄴ" ? stem.slice(0, -1) + changed(tail, "") : stem;
}

const namesInMieum =
  /(?:사람|손님|느낌|마음|처음|다음|기름|이름|여름|게임|크림|김|힘|꿈|밤|몸|봄|잠|땀|맘|점심|책임|모임|그림|걸음|고민|아침|살림|보험|시험|경험|체험|위험|님|프로그램|컴|룸|폼|홈|팀|햄|잼|점|담|감|남|웃음|얼음|물음|음음|명함|사물함|보관함|진심|관심|핵심|양심|조심|욕심|중심|안심|결심|뚝심|인심|열심|조림|절임)$/;
const nominals =
  /(?:^[함됨옴감남냄줌봄듦짐짬씀쉼뜸샘탐]|[가-힣](?:해|어|아|려|와|러)[감옴봄줌짐]|[사가먹]봄|[가-힣]뀜|[어아]남|만남|[잠담섞끊벗당옮생맡튕남질]김|[부닥막찍밀눌닫갇]힘|[가-힣](?:함|됨|옴|줌|듦|짐|[보쌓섞쓰꼬높붙끓줄녹기들먹]임|움|큼|쁨|픔|쌈|짬|심|림|킴|침|냄|림|셈|씀|쩜|뜸|름)|(?:^|[가-힣])(?:없|있|많|좋|적|작|짧|길|늦|좁|넓|낮|높|젖|먹|앉|받|않|같|싫|식|남|웃|묻|섞|깊|얇|짙|넘)음)$/;

const notNominal =
  /만큼$|움큼$|포함$|[깔한남말보밀배추]쌈$|^오줌$|걸음$|싸움$|심심$|[코컵손턱냄]받침$|^받침$|드름$|필름$|구름$|주름$|이삿짐$|상차림$|속는셈$|보름$|씨름$|푸름$/;

/** True of a word that closes a note: 없음, 추움, 걸렸음. */
export function isNominal(word: string): boolean {
  const isPast = /[가-힣]음$/.test(word) && finalOf(word.at(-2) ?? "") === "ㅆ";
  return isPast || fromNominal(word) !== null;
}

/** 없음 → 없, 젖음 → 젖, 배워 옴 → 오, 늘어남 → 늘어나. */
function fromNominal(word: string): string | null {
  const tail = word.at(-1) ?? "";
  if (tail === "듦") return `${word.slice(0, -1)}들`;
  if (/(?:약|아|기|일|방|재|무)침$/.test(word)) return null;
  const alone = /^[함됨옴감남냄줌봄듦짐짬씀쉼뜸샘탐]$/.test(word);
  if (finalOf(tail) !== "ㅁ" || notNominal.test(word) || !(nominals.test(word) || /(?:버팀|생각남)$/.test(word)))
    return null;
  if (
    !alone &&
    namesInMieum.test(word) &&
    !/(?:버팀|생각남|[어아]남|(?:해|어|아|려|와|러)[감봄]|[잠담섞끊벗당옮생맡튕남질]김|[부닥막찍밀눌닫갇]힘)$/.test(
      word,
    )
  )
    return null;
  if (tail === "음") return word.slice(0, -1);
  return word.slice(0, -1) + changed(tail, "");
}

/** The guest's 시 about somebody taken off: 끄시 → 끄, 주셨 → 줬. */
function honoured(lead: string, stem: string, base: string): Predicate {
  const plain = /^(.*[가-힣])시$/.exec(stem)?.[1];
  if (/(?:(?<!만)드|잡수|주무)시$/.test(stem))
    return { kind: "verb", words: lead + stem, base: lead + base, honours: true };
  const keeps = /(?:^|[가-힣])(?:마시|모시|쑤시|부시|적시|다시)$/.test(stem);
  if (stem.endsWith("계시"))
    return {
      kind: "verb",
      words: `${lead}${stem.slice(0, -2)}있`,
      base: `${lead}${stem.slice(0, -2)}있었`,
      honours: true,
    };
  if (!plain || keeps) return { kind: "verb", words: lead + stem, base: lead + base, honours: false };
  const bare = withRieul(plain.replace(/(?<=[가-힣])으$/, ""));
  return { kind: "verb", words: lead + bare, base: lead + past(bare), honours: true };
}

/** 아시 → 알, 만드시 → 만들: the ㄹ that 시 had taken. */
function withRieul(stem: string): string {
  return /^(?:아|만드|노|머무)$/.test(stem) ? stem.slice(0, -1) + changed(stem.at(-1) ?? "", "ㄹ") : stem;
}

const verbalNouns =
  /(?:도착|만족|불만족|추천|강추|실망|감동|감탄|완료|대만족|성공|실패|방문|주문|이용|당황|후회|발견|탈출|해결|완치|졸업|정착|정색|완벽|[깨깔]끗|깔끔|친절|촉촉|바삭|쫄깃|싱싱|신선|푸짐|넉넉|조용|아늑|평범|뽀송|뽀송뽀송|꼼꼼|먹먹|눅눅|미지근|부족|부실|복잡|불편|불쾌|허술|흥건|거무튀튀|삐뚤빼뚤|들쑥날쑥|울퉁불퉁|너덜너덜|축축|뻣뻣|질척|푸석|푸석푸석|어수선|헐렁|빈약|단출|밋밋|퀴퀴|꿉꿉|찝찝|찐득|물컹|흐물흐물|끈적끈적|시들시들|애매|밍밍|딱딱|텁텁|퍽퍽|지저분|산만|썰렁|담백|심심|얼큰|칼칼|고소|달달|달콤|새콤|매콤|짭짤|시원|든든|따뜻|포근|쾌적|한적|청결|정갈|수북|은은|빽빽|가득|그득|빵빵|세심|자세|편안|편리|저렴|탄탄|튼튼|폭신|말랑|쫀득|꾸덕|탱글|아삭|통통|바삭바삭|따끈따끈|말랑말랑|쫀득쫀득|반짝반짝|매끈매끈|폭신폭신|몽글몽글|알록달록|어마어마|적당|큼직|두툼|도톰|흡족|따끈|매끈|짱짱|불친절|무뚝뚝|무성의|무례|불결|인정)$/;
const looseEnd =
  /(?:[이가을를은는에도만의와과로서며나면게히]|까지|처럼|보다|만큼|부터|에서|하고|라고|다고|확|싹|딱|쭉|영|뚝|좀|더|다|잘|또|꼭|안|못|것|거|듯|줄|수|뿐|채|중|대|뭐|왜|야|함|용|살짝|조금|거|쏙쏙)$/;
const realNouns =
  /(?:가게|아이|고양이|자리|소리|거리|요리|머리|구이|그대로|제자리|나이|곰팡이|떡볶이|손잡이|놀이|하나|바다|무게|베이커리|로또|보물|최고|사이|차이|오이|길이|높이|고기|다리|도로|에이스|서비스|후기|이야기|분위기|향기|연기|튀김|국물|집밥|지도|온도|속도|태도|농도|정도|의도|파도|포도|피로|새로|도시|만두|두부)$/;

/** "과자 부스러기가": what was there and should not have been. */
const leftOver =
  /(?:머리카락|부스러기|먼지|얼룩|냄새|곰팡이|물때|자국|벌레|거미줄|이물질|기름때|밥풀|찌꺼기|흠집|구멍|금|때)(?:이|가)$/;
const turned = /(?:까맣|누렇|시커멓|노랗|뿌옇|하얗|푸석하|딱딱하)게$/;
const dialect =
  /(?:멘|노|카네|[가-힣]예|데이|심더|니더|당께|랑께|지라|부러|쥬|슈|우다|수다|하이|꼬|여|욤|늬|됴|욧|유|냐|까|겨|디|농|용|셈|당|넹|닷|염|능|사랑해|좋아해|최고야)$/;

function noun(clause: string, word: string): NounEnding | Predicate | null {
  if (turned.test(clause))
    return { kind: "verb", words: `${clause} 변해 있`, base: `${clause} 변해 있었`, honours: false };
  if (leftOver.test(clause)) return { kind: "verb", words: `${clause} 있`, base: `${clause} 있었`, honours: false };
  const became = /(?:누락|매진|품절)$/.test(word) ? ["되", "됐"] : /고장$/.test(word) ? [" 나", " 났"] : null;
  if (became !== null)
    return { kind: "verb", words: `${clause}${became[0]}`, base: `${clause}${became[1]}`, honours: false };
  if (verbalNouns.test(word)) {
    return { kind: "verb", words: `${clause}하`, base: `${clause}했`, honours: false };
  }
  if (/(?:^| )(?:한|두|세|네|몇|\d+) ?(?:개|장|명|점|잔|판|줄)$/.test(clause)) return { kind: "noun", words: clause };
  if (/^(?:맛|밥|집|곳|빵|면|국|회|향|색|방|술|차|폼|옷|꽃)$/.test(word)) return { kind: "noun", words: clause };
  if (word.length < 2 || dialect.test(word) || (looseEnd.test(word) && !realNouns.test(word))) return null;
  if (/(?:니다|요|죠|네|니|더라|려고|든지|든가|데)$/.test(word)) return null;
  return { kind: "noun", words: clause };
}
