import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { finalOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";
import { kindsOf } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { isNotNoun } from "@/server/integrations/reply-writer/built-in/naming/not-a-noun";
import { doesTo } from "@/server/integrations/reply-writer/built-in/reading/does-to";
import { isNoun } from "@/server/integrations/reply-writer/built-in/reading/tellable";

const topic = /^((?:[가-힣0-9]+ ){0,3})([가-힣0-9]+)(은|는) (.+)$/;
/** Tells which, and is no noun: "먹은", "나오는". */
const adnominal =
  /(?:[좋많같작높낮깊얇굵늦젖넓좁밝짧싫묵삶볶남받먹찍넣없잃붉맑얕짙곧섞꺾담찾익식읽입신앉씹있싶않]|덜익|눌러앉|[가-힣](?:히|리|키|이|지|하|되))$|^(?:이|그|저|어떤|나오|가|하|되|오|주|보|파|자|사|타|쓰|나|서|키우|만드|다니|부르|시키|기다리|들어오|들어가)$/;
const single = /^[밥국면빵죽회떡물맛향색방약꽃옷살]$/;
const looksLikeStem = /(?:라|하|되|오|가|주|지|리|시|치|키|이|우|내|서|러|르|추|보|꾸|쓰|드|나)$/;
const person =
  /(?:님|쌤|간호사|의사|매니저|실장|점장|기사|강사|원장|위생사|관리사|트레이너|코치|들|분|아이|직원|알바|사장|남편|아내|손님|강아지|고양이)$/;
const day = /(?:요일|주말|평일|점심|저녁|아침|여름|겨울|가을|밤|시간|쪽)$/;
const pointing = /^(?:문제|단점|흠|결론|이유|거기|여기|저기|이건|그건|이거|그거)$/;
const undated = /^(?:오늘|어제|지금|이번|이제|요즘|예전|전|처음)$/;
const smell = /(?:냄새|비린내|누린내|잡내|쉰내|탄내|군내|흙내|맛|향)$/;
/** Of a thing itself, not in it. */
const quality =
  /^(?:맛|간|양|향|색|힘|종류|가짓수|값|가격|온기|탄력|속|겉|면|국물|온도|압|수압|소리|굽기|크기|길이|두께|상태|간격|문|뚜껑|손잡이|건전지|반응|선택지|사람|자리|의미|느낌)$/;
/** Something is in it or on it, or is not. */
const beingThere =
  /(?<![가-힣])(?:묻어|붙어|들어|끼어|껴|떠|고여|남아|섞여|쌓여|박혀|빠져|말라붙어|나) ?있|^(?:(?:하나|하나도|조금|좀|많이|더|거의|전혀|아예|잔뜩|가득) )*(?:있|없|많|들어왔|고였)/;
const goesOn = /^\S*(?:[아어여해워와려져러라]서?|고|게|만큼|정도로|듯이) /;
const subject = /^((?:\S+ )*?)([가-힣0-9]+)(?:이|가) /;

/** So many words before what it is about, and it is about that. */
const longestHead = 3;

/** What a clause speaks of, as it stands inside a sentence: "만두는 속이 덜 데워졌" → "만두 속이 덜 데워졌", "제육은 식었" → "제육이 식었". */
export function withInnerTopic(clause: string): string {
  const [, lead = "", noun = "", particle = "", rest = ""] = topic.exec(clause) ?? [];
  if (noun === "" || !isTopic(noun, particle) || /[가-힣](?:이|가|을|를|은|는|고|서|데|도|만) /.test(lead))
    return clause;
  const of = `${lead}${noun}`;
  if (/^(?:안 )?아니/.test(rest) || (lead !== "" && /[다라자냐]고만? /.test(rest))) return clause;
  if (pointing.test(noun)) return rest;
  if (undated.test(noun)) return `${noun} ${rest}`;
  if (day.test(noun)) return `${of}에 ${rest}`;
  const tied = tie(noun, rest);
  return tied === null ? rest : `${of}${tied}`;
}

/** How the noun and what is said of it hang together. */
function tie(noun: string, rest: string): string | null {
  const as = (pair: "이/가" | "을/를") => `${particleFor(noun, pair)} ${rest}`;
  if (/달라/.test(rest)) return as("을/를");
  const [head = "", , of = ""] = subject.exec(rest) ?? [];
  if (of === "" || person.test(noun)) return as(!person.test(noun) && doesTo.test(stemIn(rest)) ? "을/를" : "이/가");
  const said = rest.slice(head.length);
  if (smell.test(of) && (of.length > 1 || head !== "") && /(?:^| )(?:났|나|납|난|남|올라|심)/.test(said))
    return `에서 ${rest}`;
  if (goesOn.test(head) || (goesOn.test(said) && !/^\S+ (?:있|버렸|놓|나왔|왔)/.test(said))) return as("이/가");
  if (beingThere.test(said) && !quality.test(of)) return `에 ${rest}`;
  if (head.split(" ").length > longestHead) return null;
  return noun.length === 1 ? `의 ${rest}` : ` ${rest}`;
}

/** The stem of what is said of it: "묻지도 않았" → "묻". */
function stemIn(rest: string): string {
  const read = readPredicate(rest);
  return read === null ? "" : read.words.replace(/놔$/, "놓").replace(/지(?:도|는|를|가)? ?(?:않|못하)$/, "");
}

function isTopic(noun: string, particle: string): boolean {
  if (pointing.test(noun) || undated.test(noun) || day.test(noun) || person.test(noun)) return true;
  if ((finalOf(noun.at(-1) ?? "") === "") !== (particle === "는")) return false;
  if (isNoun(noun) || kindsOf(noun).length > 0 || single.test(noun)) return true;
  if (adnominal.test(noun) || isNotNoun(noun)) return false;
  return particle === "은" ? noun.length > 1 : noun.length > 1 && !looksLikeStem.test(noun);
}
