import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";

const smell = "(?:냄새|비린내|누린내|잡내|쉰내|탄내|쩐내|군내|흙내|락스내|암내|땀내)";
const end = "[ㅠㅜㅋㅎ.…~!\\s]*$";
type Turn = readonly [RegExp, string | ((...found: string[]) => string)];

/** How complaints are noted or talked of, and the sentence that is meant. */
const turns: readonly Turn[] = [
  [new RegExp(`(?<=[가-힣](?:[았었했됐졌렸났왔갔]|없|있))(?:대요|다네요|다고 ?하네요|다고 ?합니다)${end}`), "어요"],
  [new RegExp(`(?<=[가-힣])(?:다네요|대요)${end}`), "다고만 하시네요"],
  [
    new RegExp(
      `(?<=(?:자꾸|계속|내내|항상|매번|맨날|너무) .*)([가-힣])(?:세요|십니다|시네요|시더라고요|시더라구요)${end}`,
    ),
    "$1셨어요",
  ],
  [/(?<=(?:안|못) ?)하겠(?=고|네|어|더)/, "하셨"],
  [new RegExp(`(${smell}) ?(?=나|남|났|심|올라)`), "$1가 "],
  [new RegExp(`^((?!.*[은는이가] ).*${smell})${end}`), "$1가 났어요"],
  [new RegExp(`^(.+(?:에|에서|엔) .*[가-힣]{2})(까지|만|도)${end}`), "$1$2 있었어요"],
  [
    new RegExp(`^(.+에서) (.*[가-힣])${end}`),
    (whole, from, thing) => (found.test(thing) ? `${from} ${thing}${particleFor(thing, "이/가")} 나왔어요` : whole),
  ],
  [
    new RegExp(`^(.+에) (.*[가-힣])${end}`),
    (whole, where, thing) => (found.test(thing) ? `${where} ${thing}${particleFor(thing, "이/가")} 있었어요` : whole),
  ],
  [new RegExp(`([가-힣]{2})\\1${end}`), (whole, sound) => (state.test(sound) ? whole : `${sound}거렸어요`)],
];
/** What is found where it does not belong. */
const found =
  /(?:머리카락|(?<!(?:\d|[한두세네몇]) ?)조각|벌레|바퀴|날파리|파리|모래|돌|비닐|수세미|철사|손톱|자국|물때|얼룩|곰팡이|먼지|이물질|고춧가루|밥풀|기름때|찌꺼기|거미줄|털)$/;
const state = /^(?:뽀송|반짝|바삭|따끈|말랑|쫀득|매끈|폭신|몽글|너덜|시들|흐물|푸석|축축|알록|달달)$/;

/** A complaint as a whole sentence: "컵에 립스틱 자국까지" → "컵에 립스틱 자국까지 있었어요". */
export function inFull(clause: string): string {
  return turns.reduce((text, [said, meant]) => {
    return typeof meant === "string" ? text.replace(said, meant) : text.replace(said, meant);
  }, clause);
}
