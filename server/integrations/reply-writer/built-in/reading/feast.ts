import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { sentencesIn } from "@/server/integrations/reply-writer/built-in/reading/spoken-sentences";
import { companyIn } from "@/server/integrations/reply-writer/built-in/reading/company";

const feasts: readonly (readonly [RegExp, string])[] = [
  [/금혼식/, "금혼식"],
  [/((?:시)?부모님|장인 ?장모님)(?:의|이|께서)? ?결혼 ?\d+ ?주년/, "$1 결혼기념일"],
  [/결혼 ?(\d+) ?주년/, "결혼 $1주년"],
  [/결혼 ?기념일/, "결혼기념일"],
  [/(\d+) ?주년/, "$1주년"],
  [/기념일(?! ?아니)/, "기념일"],
  [/(?:프로포즈|프러포즈)[^.!?]{0,8}(?:성공|받아줬|해줬)/, "프러포즈 성공"],
  [/돌잔치|첫돌|돌 ?(?:케이크|떡|상|사진)/, "아이의 첫돌"],
  [/백일(?!홍)/, "아이의 백일"],
  [/상견례/, "좋은 인연"],
  [/(?:결혼식|본식|웨딩)(?! ?(?:홀|하객))|결혼(?:해요|합니다|했어요)/, "결혼"],
  [/(?:첫째|둘째|셋째|아기|딸|아들)[가-힣 ]{0,8}(?:낳았|출산|태어)|순산/, "건강한 출산"],
  [/임신 ?(?:했|됐|성공)/, "임신"],
  [/([가-힣]{0,3}띠)[를을]? ?(?:땄|땀|따게)/, "$1 승급"],
  [/(금상|은상|동상|대상|최우수상|우수상|장려상)[을를]? ?(?:받|탔|탐|수상)/, "$1 수상"],
  [/(?<![불에은는도] ?)합격(?:했|하셨|!|함(?![가-힣])|시켜)/, "합격"],
  [/취업(?:했|하고|돼|됐|함|해서)|첫 ?월급/, "취업"],
  [/승진(?:했|하|턱)/, "승진"],
  [/수능 ?(?:끝|마친|봤)/, ""],
];
const birthday = /생일|생신|환갑|칠순|팔순|구순|백일(?!홍)|첫돌/;
const notOurs =
  /없는 (?:생일|기념일)|(?:생일|기념일)[을를]? ?(?:만들|지어)|(?:생일|기념일)에(?:만|나) |(?:생일|기념일|결혼식|돌잔치)[가-힣]{0,2} ?(?:아니|쿠폰|선물|하객)|답례|하객|(?:칠순|팔순|구순|환갑) ?(?:어머|아버|노모|할머|할아버|부모|엄마|아빠)/;

/** What the guest celebrates, in the words our congratulation takes: "어머님 생신", "결혼기념일"; null where nothing is. */
export function feastIn(text: string): string | null {
  const told = sentencesIn(text)
    .map((sentence) => sentence.text)
    .filter((sentence) => !asks(sentence))
    .join(" ");
  if (notOurs.test(told)) return null;
  for (const [sign, feast] of feasts) {
    const match = sign.exec(told);
    if (match) return feast === "" ? null : feast.replace("$1", match[1] ?? "");
  }
  return birthday.test(told) ? companyIn(told).feast : null;
}
