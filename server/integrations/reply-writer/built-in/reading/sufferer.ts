import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** Whom it happened to: `before` stands before what happened ("아이가 ", "남편분이 "), "" for the guest alone. */
export type Sufferer = { who: "guest" | "child" | "pet" | "company"; before: string };

const guest: Sufferer = { who: "guest", before: "" };
const child: Sufferer = { who: "child", before: "아이가 " };
const pet: Sufferer = { who: "pet", before: "아이가 " };

const people: readonly (readonly [RegExp, string])[] = [
  [/^시어머니|^시어머님/, "시어머님"],
  [/^시아버지|^시아버님/, "시아버님"],
  [/^장모/, "장모님"],
  [/^장인/, "장인어른"],
  [/^(?:친정 ?)?(?:엄마|어머니|어머님)/, "어머님"],
  [/^(?:친정 ?)?(?:아빠|아버지|아버님)/, "아버님"],
  [/^할머니/, "할머님"],
  [/^할아버지/, "할아버님"],
  [/^부모님/, "부모님"],
  [/^(?:남편|신랑)/, "남편분"],
  [/^(?:아내|와이프)/, "아내분"],
  [/^(?:남자친구|남친)/, "남자친구분"],
  [/^(?:여자친구|여친)/, "여자친구분"],
  [/^(?:회사 ?|직장 ?)?동료/, "동료분"],
  [/^(?:친구|언니|오빠|누나|형|동생|일행)/, "일행분"],
  [/^(?:온 ?)?(?:식구|가족)/, "가족분들"],
  [/^(?:둘|두)/, "두 분"],
  [/^(?:셋|세)/, "세 분"],
  [/^(?:넷|네)/, "네 분"],
  [/^다섯/, "다섯 분"],
  [/^여섯/, "여섯 분"],
];
const small =
  "(?<!\\d)(?:[3-9]|1[0-3]|[세네]|다섯|여섯|일곱) ?살|첫째|둘째|막내|딸아이|아들래미|딸래미|딸|아들|아이|아기|애기|애|손주|손녀|손자|조카";
const others =
  "시어머니|시어머님|시아버지|시아버님|장모님|장인어른|친정 ?(?:엄마|어머니|아빠|아버지)|엄마|어머니|어머님|아빠|아버지|아버님|할머니|할아버지|부모님|남편|신랑|아내|와이프|남자친구|남친|여자친구|여친|(?:회사 ?|직장 ?)?동료|친구|언니|오빠|누나|형|동생|일행|온 ?식구|온 ?가족|(?:식구|가족)(?= ?(?:모두|전부|다 ))|둘(?=[이은 ])|(?:두|세|네|다섯|여섯) ?(?:명|사람)|셋(?=이)|넷(?=이)";
const body =
  "(?:발목|발등|발|손목|손등|손가락|손|팔꿈치|팔|다리|종아리|무릎|이마|얼굴|머리|눈|귀|입술|입|볼|등|엉덩이|배|두드러기|배탈|열|온몸|몸)";
const whoever = new RegExp(
  `(?<![가-힣])(?:(저|제|내|나|저희|우리)(?=[는도만가 ])|(${small})(?:들)?(?=(?:은|는|이|가|도|까지|만) | ${body})|(${others})(?:들)?(?=(?:은|는|이|가|도|까지|만)?(?: 모두| 전부| 다)? ))`,
  "g",
);
/** "저만 멀쩡하고", "석화 안 먹은 막내만 멀쩡했어요". */
const unharmed = /^[가-힣]*(?:만|는|은)? ?(?:[가-힣]+ )?(?:멀쩡|괜찮|안 ?(?:먹|다[쳤치]))/;
/** "동료가 눈이 노랗다고 해서": who says so. */
const says = /^[가-힣]*(?:이|가|께서) [^.!?]{0,24}[다라냐자]고 (?:하|해|했|그래|말|알려|물)/;
const also = new RegExp(`(?<![가-힣])(?:(${small})|(${others}))도(?:요)?(?=[ .!~,]|$)`);
/** Nobody else is spoken of: "세 살 아이 코코아", "하원 때". */
const ofChild = new RegExp(`(?<![가-힣])(?:${small})(?= (?!데리|안고)[가-힣])|하원|등원|유치원|원생`);
const reach = 60;
/** "아이 종아리": the part that was hurt stands where it is told. */
const longestPart = 4;

/** "우리 애한테 소리 지름": whom somebody spoke or did to. */
const metChild = new RegExp(`(?<![가-힣])(?:${small})(?:들)?(?:한테|에게|보고|더러| ${body})`);

/** Who suffered what is told at a place, by whom the words before it speak of last; the guest where they name nobody. `isMet`: of what was said or done to them. */
export function suffererAt(text: string, at: number, trade: Trade, isMet = false): Sufferer {
  if (trade === "pets") return pet;
  if (isMet && metChild.test(text)) return child;
  const start = Math.max(0, at - reach);
  const around = text.slice(start, at + longestPart);
  const last = [...around.matchAll(whoever)].findLast(
    ({ index, 0: word, 3: other }) =>
      start + index < at && !isBystander(text.slice(start + index + word.length), other !== undefined),
  );
  const after = also.exec(text.slice(at, at + reach));
  if (last === undefined && after === null && ofChild.test(text.slice(start, at))) return child;
  if (last === undefined) return after === null ? guest : together(after);
  const [word, self, young, other = ""] = last;
  const spoken = around.slice(last.index).split(" ")[0] ?? word;
  if (isMet && other !== "" && !/[은는이가도께]$/.test(spoken)) return guest;
  if (young !== undefined) return child;
  if (self !== undefined && /^ ?(?:애|아이|아기|딸|아들)/.test(around.slice(last.index + self.length))) return child;
  return self === undefined ? { who: "company", before: `${named(other)}이 ` } : guest;
}

function isBystander(after: string, isGrown: boolean): boolean {
  return unharmed.test(after) || (isGrown && says.test(after));
}

/** "광어회를 드시고 일행분까지": the guest, and somebody besides. */
function together([, young, other = ""]: RegExpExecArray): Sufferer {
  return { who: "company", before: `${young === undefined ? named(other) : "아이"}까지 ` };
}

function named(word: string): string {
  return people.find(([sign]) => sign.test(word))?.[1] ?? "일행분";
}
