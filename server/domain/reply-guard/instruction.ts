import { wordsAskedFor } from "@/server/domain/reply-guard/planted-words";
import { flatView, tightView } from "@/server/domain/reply-guard/view";

const asked = "(?:줘|라|주|달|시오|시라|십시)";
const say = `(?:답해|답하|써|쓰|적어|출력해|출력하|말해|말하|작성해|작성하|달아|대답해|대답하|붙여|넣어|남겨|포함해|포함시켜|삽입해|시작해|끝내)`;

const orders = [
  /(?:지시|명령|규칙|지침|프롬프트|설정)(?:사항)?(?:을|를|은|는|도|따위)?(?:모두|다|전부|전에)?(?:무시|잊|버려|버리|초기화|덮어|출력|공개|알려|보여)/,
  new RegExp(`(?:답글|답변|댓글|답장|응답|회신)(?:에|을|를|은|에는|란에|은반드시)?[^.!?]{0,40}${say}${asked}`),
  /(?:답글|답변|댓글|답장|응답)(?:에|은|는|을|를)[^.!?]{0,30}(?:포함|출력|삽입|약속한다고|첨부)(?:하|해|할|시)/,
  new RegExp(
    `(?:라고|다고|이라고)(?:만|꼭|반드시)?(?:답글에|답변에|댓글에)?(?:${say}${asked}|(?:쓰|적으|남기|답하|대답하|출력하|인쇄하)(?:세요|십시오|시오|라))`,
  ),
  /(?:답글|답변|댓글|답장|응답)[^.!?]{0,40}(?:쓰|적으|남기|넣으|붙이|적|답하)(?:세요|십시오|시오|라)(?!고)/,
  /(?:시스템|관리자|개발자|어시스턴트|assistant|system|admin|ai)(?:님)?[::>]|너는(?:이제|지금부터|앞으로)|당신은(?:이제|지금부터)|(?:지금|이제)부터(?:너는|당신은|모든답)|(?:인척|처럼)행동해/,
  /시스템(?:프롬프트|메시지|지시|명령|알림|공지)|프롬프트|개발자모드|관리자모드|탈옥|(?:영어|일본어|중국어|반말)로(?:만)?(?:번역해|답해|답하|써줘|대답)/,
  /(?:모든|매|첫|마지막)?(?:문장|답글|답변|답)(?:을|를|은)?[^.!?]{0,20}(?:로|으로)(?:시작|끝)(?:해|하|맺)|(?:명령|지침|암호문|주문)[^.!?]{0,20}(?:수행|실행|따르|해독|이행)|답글(?:쓰|다)는(?:법|ai|봇|인공)|(?:답글|답변|답)(?:으로)?[^.!?]{0,40}(?:확약|약속|인정|선언|공지)(?:해|하)?(?:주|줘|라|부탁|바람|요망)/,
  /(?:말투|어투|스타일|역할|컨셉|캐릭터|목소리)(?:으로|로|를|을)(?:만)?(?:답|대답|말|작성|응대)(?:해(?:라|줘|주세요)?|하라|하세요|하시오)(?:[.!\n]|$)/,
  /\[(?:system|inst|시스템|지시|admin)|<\/?(?:system|assistant|user|instruction|review)|<\||사장님:/,
];
const english =
  /"(?:role|content|system)" ?:|\b(?:ignore|disregard|forget|override|bypass)\b[^.!?]{0,40}\b(?:instruction|prompt|rule|above|previous|guideline|polic)|\bsystem ?prompt\b|\b(?:you are|act as|pretend|roleplay)\b[^.!?]{0,30}\b(?:ai|assistant|bot|now|dan|manager|owner)\b|\b(?:reply|respond|answer|write|say|output|print|repeat|include|append|add|begin|start|end)\b[^.!?]{0,40}["'“”‘’`:]|\b(?:new|updated|secret|hidden) instructions?\b|\bjailbreak\b|\bdeveloper mode\b|\bbase64\b|\bprompt\b/;

const romance =
  /\b(?:rispondi|scrivi|responde|responda|escribe|escriba|réponds|répondez|écris|écrivez|antworte|schreib|schreibe)\b/;

let last = { reviewText: "", isInstruction: false };

/**
 * True when a review speaks to the writer of the reply, as an order, instead of about the shop.
 * Many replies to one review are judged in a row: the last answer is kept.
 */
export function looksLikeInstruction(reviewText: string): boolean {
  if (reviewText !== last.reviewText)
    last = { reviewText, isInstruction: ordersIn(reviewText) || wordsAskedFor(reviewText).length > 0 };
  return last.isInstruction;
}

/** A wish to the shop, not to the writer of the reply: "메뉴판에 맵다고 적어 주세요". */
const onTheWall =
  /(?:메뉴판?|안내문?|안내판|간판|입구|벽|문앞|키오스크|홈페이지|영수증|포장지|차림표)(?:에|에도|에는|에다)[^.!?]{0,30}/g;

function ordersIn(reviewText: string): boolean {
  const flat = flatView(reviewText);
  const tight = tightView(flat).text.replace(onTheWall, "");
  return orders.some((order) => order.test(tight)) || english.test(flat.text) || romance.test(flat.text);
}

/** The sentences of such a review that give the order. */
export function orderSentences(reviewText: string): string[] {
  return flatView(reviewText)
    .text.split(/[.!?\n]+/)
    .filter(ordersIn);
}

/** "… 라고 답글에 적어": what is to be said, without quotation marks. */
const toldToSay =
  /([^.!?\n"'“”‘’]{5,60}?)(?:이?라고|다고) ?(?:만 |꼭 |반드시 |답글에 |댓글에 )*(?:답|써|적|말|쓰|남|인정|사과|공지|밝혀)/g;

/** What such a review wants to see in the reply: quoted words, code-like words. Lower case, single spaces. */
export function planted(reviewText: string): string[] {
  const flat = flatView(reviewText).text;
  const quoted = [...flat.matchAll(/["'“‘「『`]([^"'”’」』`]{4,80})["'”’」』`]/g)].map((match) => match[1] ?? "");
  const codes = [...flat.matchAll(/[a-z0-9_-]{5,60}/g)]
    .map((match) => match[0])
    .filter((word) => /[0-9_]/.test(word) && /[a-z]/.test(word));
  const starred = [...flat.matchAll(/[★☆*~#<>[\]{}]{1,3} ?([^★☆*~#<>[\]{}"'\n]{3,40}?) ?[★☆*~#<>[\]{}]{1,3}/g)].map(
    (match) => match[1] ?? "",
  );
  const links = [...flat.matchAll(/(?:https?:\/\/|www\.)([a-z0-9.-]{4,60})/g)].map((match) => match[1] ?? "");
  const shouted = [...reviewText.matchAll(/\b[A-Z][A-Z0-9_-]{4,40}\b/g)].map((match) => match[0].toLowerCase());
  const told = [...flat.matchAll(toldToSay)].map((match) => match[1] ?? "");
  return [...new Set([...told, ...quoted, ...codes, ...starred, ...links, ...shouted])]
    .map((word) => word.trim())
    .filter((word) => word.length >= 4);
}
