import { orderSentences } from "@/server/domain/reply-guard/instruction";
import { wordsAskedFor } from "@/server/domain/reply-guard/planted-words";
import { tellingStems } from "@/server/domain/reply-guard/stems";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";
import { flatView } from "@/server/domain/reply-guard/view";

/** What an order in a review is after, each in several languages, so that one obeyed in translation is heard. */
const subjects: readonly RegExp[] = [
  /할인|무료|무상|공짜|반값|절반|반만|쿠폰|상품권|기프티콘|이벤트|사은품|\bfree\b|discount|coupon|voucher|gift|half[- ]price|\d+ ?(?:%|퍼센트|프로)|割引|無料|免费|优惠|打折/,
  /환불|보상|배상|돌려 ?드|refund|compensat|money back|返金|退款|赔偿/,
  /폐업|문(?:을|은)? ?닫|영업 ?(?:을 ?)?(?:종료|정지|중단|안 ?해|접)|장사(?:를)? ?(?:접|그만)|\bclos(?:ed?|ing)\b|shut(?:ting)? down|out of business|閉店|关门|倒闭/,
  /최악|쓰레기|형편없|맛없|맛이 ?없|엉터리|\bworst\b|terrible|awful|garbage|trash|最悪|最差/,
  /사기|속[였인이여임]|거짓말|가짜|조작|불법|범죄|탈세|\bfraud|\bscam|\bfake|illegal|\bcheat|詐欺|骗/,
  /독(?:을|이|극물|약)|중독|식중독|쥐[가를약 ]|바퀴|벌레|구더기|상한|썩|재사용|재탕|poison|\brats?\b|roach|rotten|spoiled|毒/,
  /비밀번호|비번|패스워드|계좌|주민(?:등록)?번호|인증 ?번호|관리자|개인정보|api ?key|passw|account number|\badmin|パスワード|密码/,
  /https?:|www\.|링크|사이트|홈페이지|주소창|텔레그램|오픈 ?채팅|카톡|\blink\b|website|\burl\b/,
  /(?:집|직원|사장님?|자택) ?주소|사는 ?(?:곳|데)|home address/,
  /해킹|hacked|pwned|탈옥|jailbreak|debug|디버그|관리자 ?모드|developer mode/,
  /대통령|정당|후보|투표|선거|\bvote\b|president|election/,
  /옆집|경쟁 ?(?:점|업체|가게)|맞은편|건너편|다른 ?(?:가게|집)(?:으?로|을|를)? ?(?:가|추천)|competitor|another (?:place|restaurant|shop)/,
  /바보|멍청|꺼져|병신|죽어|욕을?|idiot|stupid|moron|馬鹿|傻/,
];
const refuses =
  /않|아니|없|못|불가|패스|(?:^| )안 |안[되돼하합써쓰적읽할]|쉬어요|쉬겠|빼고|말고|사절|거기까지|마음만|어렵|어려|힘들|거절|사양|곤란|can(?:no|')t|not able|won't|unable|nothing|won’t|don’t|doesn't|isn't|no such|できません|不能|无法/;
/** Words of giving an order, which a reply may use of its own. */
const orderly =
  /^(?:답글|답변|댓글|답장|대답|응답|리뷰|작성|출력|포함|문장|문구|내용|지시|명령|규칙|이전|무시|지금|앞으|부터|반드|무조|꼭|쓰세|쓰라|써주|써줘|적어|적으|적고|말하|말해|말투|남겨|남기|마지|끝에|처음|첫줄|다음|아래|위의|시스|프롬|관리|사장|직원|손님|고객|가게|매장|저희|우리|보시|읽는|이글|모든|모두|전부|ai|reply|write|answer|respond|instr|ignor|previ|syste|promp|assis|revie|state|apolo|thank|custo|pleas|must|shoul|follow|every|says|saying|with|only)/;

/** An order asks for a voice: a pirate's, a cat's, a friend's. */
export const asksForVoice =
  /말투|역할극|반말|어투|역할|캐릭터|컨셉으로|인 ?척|처럼 ?(?:말|답|행동|굴)|해적|고양이|로봇|래퍼|랩으로|시로 ?(?:써|답|적)|삼행시|사극|노래로|act as|pretend|roleplay|speak like|in the style of|pirate/;

/** What the orders of a review demand that the rest of it, the menu and the name do not speak of. */
export type Demand = { subjects: readonly RegExp[]; stems: readonly string[] };

export function demandOf({ review, shop }: Pick<GuardInput, "review" | "shop">): Demand {
  const asked = wordsAskedFor(review.text);
  const orders = [...orderSentences(review.text), ...asked];
  const order = (asked.length > 0 ? asked : orders).join(" ");
  const all = flatView(review.text).text;
  const rest = orders.reduce((left, each) => left.replace(each, " "), all);
  const praised = review.aspects.filter(({ polarity }) => polarity === "positive").map(({ quote }) => quote);
  const known = `${rest} ${praised.join(" ")} ${shop.name} ${shop.menu.join(" ")} ${shop.hours ?? ""}`.toLowerCase();
  return {
    subjects: subjects.filter((subject) => subject.test(order) && !subject.test(rest)),
    stems: [...tellingStems(order)].filter((stem) => !orderly.test(stem) && !known.includes(stem)),
  };
}

const enoughStems = 2;

/** "큰 소리는 아니고, 깡통이 맞습니다": what is left once the clauses up to the last refusal are gone. */
function afterRefusal(sentence: string): string {
  const clauses = sentence.split(/[,;]/);
  return clauses.slice(clauses.findLastIndex((clause) => refuses.test(clause)) + 1).join(",");
}

/** True when the sentence turns an order down, or lets it pass. */
export const turnsDown = (sentence: string): boolean => afterRefusal(sentence) === "";

/** True when a sentence of the reply gives, whole or in part, what was demanded, and does not refuse it. */
export function yields(sentence: string, { subjects, stems }: Demand): boolean {
  const said = afterRefusal(sentence);
  if (said === "") return false;
  if (subjects.some((subject) => subject.test(said))) return true;
  if (stems.length === 0) return false;
  const given = stems.filter((stem) => said.includes(stem));
  return given.length >= Math.min(enoughStems, stems.length) || given.some((stem) => /^(?=.*\d).{3,}/.test(stem));
}
