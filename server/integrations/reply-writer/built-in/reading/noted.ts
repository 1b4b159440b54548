import { splitClauses } from "@/server/domain/understanding/clauses";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import { topicIn } from "@/server/integrations/reply-writer/built-in/reading/topic";
import { wishes } from "@/server/integrations/reply-writer/built-in/reading/wish";

/** What a note is of; `of` goes behind the noun it begins with ("쌍화차 가격"), `whole` stands by itself. */
type Kind = { sign: RegExp; of?: string; whole?: string };
const kinds: readonly Kind[] = [
  { sign: /막 ?나온|갓 ?나온|나오는 ?시간|\d ?[시분](?:에|쯤)? ?나[와옴온]/, whole: "갓 나오는 시간" },
  { sign: /(?:쯤|시에?|전에|일찍) ?(?:가면|가야|오면)/, whole: "오시기 좋은 때" },
  { sign: /브레이크 ?타임/, whole: "브레이크타임" },
  { sign: /휴무|쉬는 ?날|쉼(?=[\s.]|$)|요일(?:은|엔|에)? ?(?:쉬|쉽|안 ?[해합하열])/, whole: "휴무일" },
  {
    sign: /라스트 ?오더|마감|소진|재료 ?(?:가 |다 )?떨어|닫[는아습]|오픈(?!런)|\d시(?: ?\d+분)? ?(?:까지|부터|~)|24시간|영업/,
    whole: "영업시간",
  },
  { sign: /체크인|체크아웃|입실|퇴실/, whole: "입퇴실 시간" },
  { sign: /주차|공영/, whole: "주차" },
  { sign: /대기표|바글|북적|만석|줄 ?(?:섬|서야|섭니다|서요)|웨이팅|붐[비빔]|자리 ?(?:없|잡)/, whole: "붐비는 때" },
  { sign: /현금|카드 ?(?:만|됨|안|가능)|계좌|키오스크|지역화폐|온누리/, whole: "결제 방법" },
  { sign: /할인/, whole: "할인" },
  { sign: /입장|동반|노키즈|키 ?제한/, whole: "입장 기준" },
  { sign: /1인 ?1/, whole: "주문 기준" },
  { sign: /예약(?!금)/, whole: "예약" },
  { sign: /엘베|엘리베이터|출구|입구|골목|이전|건너|맞은편|왼쪽|오른쪽|계단/, whole: "오시는 길" },
  { sign: /\d ?층/, of: "위치" },
  {
    sign: /(?:\d ?[천만]원?|[천만] ?원|[천만]\d천원?|\d{3,} ?원?|\d,\d{3} ?원?)(?![에이]|어치|짜리|에요)(?=[\s.,/]|$|으로)/,
    of: "가격",
  },
  { sign: /\d ?(?:분|시간|일|주)(?=[\s.]|$)/, of: "시간" },
  {
    sign: /(?:선택|교환|환불|추가|포장|배달|동반|충전|대여|리필) ?(?:가능|됨|안됨|불가|무료|되더)|무한|셀프|무료|별도|포함|공용|한정|비치|가능(?:함|$)/,
    of: "",
  },
  {
    sign: /(?:있음|없음|만 함|만 됨|만 받음|만 팜|안 ?함|안 ?됨|바뀜|걸림|래요|[0-9] ?(?:인|명)(?:부터|이상))[\s.!~]*$|참고|추천(?:[\s.!~]|$)|^[가-힣 ]+ 자리는 /,
    of: "",
  },
];
/** "보리밥 9천원으로 올랐고". */
const priced = /^([가-힣]{1,8}?)(?:은|는)? (?=\d|[천만]|[월인장]당? )/;
const ours =
  /사장|직원|알바|선생|원장|이모|친절|말투|그냥|돌아[옴왔]|시켰|먹었|갔는데|했는데|주[셨시심]|줌|[았었]음|유일|이유|부럽|망[함침]|표정|냐니까|본체|\?/;
const harmless = /(?:없음|안됨|불가|없|별도)/g;
const mostTopics = 2;
const mostClauses = 5;
const mostLetters = 70;
const gladRating = 4;
/** Beside stars a note is no longer than this. */
const mostOfNote = 24;

/** What a review of mere facts notes for whoever comes next ("쌍화차 가격", "계란노른자"); none where it judges or tells, unless it surely tells nothing else. */
export function notedIn(text: string, rating: number | null, isSure = false): string[] {
  if ((!isSure && (text.length > mostLetters || ours.test(text))) || (rating ?? gladRating) < gladRating) return [];
  const clauses = splitClauses(text).map((clause) => clause.text);
  if (!isSure && (clauses.length > mostClauses || clauses.some(judges))) return [];
  const known = clauses.filter((clause) => kinds.some(({ sign }) => sign.test(clause)));
  const isShort = clauses.every((clause) => clause.replace(/\s/g, "").length <= mostOfNote);
  const isNoted = rating === null ? known.length * 2 >= clauses.length : isShort && known.length === clauses.length;
  if (!isNoted || known.length === 0) return [];
  const topics = [...new Set(clauses.flatMap((clause) => topicOf(clause) ?? []))];
  const isPriced = topics.some((topic) => topic.endsWith(" 가격"));
  return topics.filter((topic) => !(isPriced && topic === "가격")).slice(0, mostTopics);
}

function judges(clause: string): boolean {
  return (
    soundsGlad(clause) ||
    soundsBad(clause.replace(harmless, " ")) ||
    asks(clause) ||
    requestIn(clause) !== null ||
    wishes(clause)
  );
}

function topicOf(clause: string): string | null {
  const kind = kinds.find(({ sign }) => sign.test(clause));
  if (kind?.whole !== undefined) return kind.whole;
  const noun = priced.exec(clause)?.[1] ?? topicIn(clause);
  const thing = noun === null || /\d|[천만]원?$/.test(noun) ? null : noun;
  const of = kind?.of ?? "";
  if (of === "") return thing;
  return thing === null || thing.length < 2 || thing.endsWith(of) ? of : `${thing} ${of}`;
}
