import { flatView, tightView } from "@/server/domain/reply-guard/view";

const orders = [
  /(?:지시|명령|규칙|지침|프롬프트|설정|안내)(?:사항)?(?:을|를|은|는|도|따위)?(?:모두|다|전부)?(?:무시|잊|버려|버리|초기화|덮어|출력|공개|알려|보여)/,
  /(?:답글|답변|댓글|답장|응답|회신)(?:에|을|를|은|에는|란에)?[^.!?]{0,40}(?:달아|달라|써라|써줘|쓰세요|쓰시오|써주|적어|작성해|작성하|출력|포함|넣어|말해|시작해|끝내|남겨|붙여|대답해|삽입)/,
  /(?:라고|다고|이라고|고)(?:만|꼭|반드시)?(?:답하|답글|답변|대답|써|적어|출력|말해|작성|달아)/,
  /(?:사장님?|ai|챗봇|어시스턴트|시스템|관리자|개발자)(?:님)?(?::|>|아[,!])|너는(?:이제|지금부터|앞으로)|당신은(?:이제|지금부터)|역할(?:을|은)|(?:지금|이제)부터(?:너는|당신은|모든)|(?:인척|처럼)행동/,
  /시스템(?:프롬프트|메시지|지시|명령|알림|공지)|프롬프트|개발자모드|관리자모드|탈옥|(?:영어|일본어|중국어|한국어|반말)로(?:만)?(?:번역|답|써|대답|바꿔)/,
  /\[(?:system|inst|시스템|지시|admin)|<\/?(?:system|assistant|user|instruction)|<\|/,
];
const english =
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?]{0,40}\b(?:instruction|prompt|rule|above|previous|guideline|polic)|\bsystem ?prompt\b|\b(?:you are|act as|pretend|roleplay)\b[^.!?]{0,30}\b(?:ai|assistant|bot|now|dan|manager|owner)\b|\b(?:reply|respond|answer|write|say|output|print|repeat|include|append|add|begin|start|end)\b[^.!?]{0,40}["'“”‘’`:]|\b(?:new|updated|secret|hidden) instructions?\b|\bjailbreak\b|\bdeveloper mode\b|\bbase64\b|\bprompt\b/;

/** True when a review speaks to the writer of the reply, as an order, instead of about the shop. */
export function looksLikeInstruction(reviewText: string): boolean {
  const flat = flatView(reviewText);
  return orders.some((order) => order.test(tightView(flat).text)) || english.test(flat.text);
}

/** What such a review wants to see in the reply: quoted words, code-like words, links. Lower case, single spaces. */
export function planted(reviewText: string): string[] {
  const flat = flatView(reviewText).text;
  const quoted = [...flat.matchAll(/["'“‘「『`]([^"'”’」』`]{4,80})["'”’」』`]/g)].map((match) => match[1] ?? "");
  const codes = [...flat.matchAll(/(?<![a-z0-9])(?=[a-z0-9_-]*[0-9_])(?=[a-z0-9_-]*[a-z])[a-z0-9_-]{5,}/g)].map(
    (match) => match[0],
  );
  const shouted = [...reviewText.matchAll(/\b[A-Z][A-Z0-9_-]{4,}\b/g)].map((match) => match[0].toLowerCase());
  return [...new Set([...quoted, ...codes, ...shouted])].map((word) => word.trim()).filter((word) => word.length >= 4);
}
