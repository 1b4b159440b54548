import { wordsAskedFor } from "@/server/domain/reply-guard/planted-words";
import { asksForVoice, demandOf, turnsDown, yields } from "@/server/domain/reply-guard/demand";
import { anyOf, near } from "@/server/domain/reply-guard/phrase";
import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit, Rule } from "@/server/domain/reply-guard/rule";
import { endingsOf } from "@/server/domain/reply-guard/speech-level";
import { scan } from "@/server/domain/reply-guard/scan";
import { looksLikeInstruction, orderSentences, planted } from "@/server/domain/reply-guard/instruction";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";
import { originalSpan } from "@/server/domain/reply-guard/view";

const reason = "리뷰 속 지시를 따르거나 초안 도구가 스스로를 말하고 있어요.";

const order = "(?:지시|명령어?|지침|프롬프트|설정|시스템메시지)(?:사항)?";
const tool = "(?:ai|인공지능|(?:대형)?언어모델|챗봇|챗?gpt|어시스턴트|도우미(?:입니다|예요|로서))";

const talk = [
  anyOf(
    `시스템(?:프롬프트|메시지|지시|명령)|프롬프트|${order}(?:을|를|은|는)?(?:모두)?(?:무시|이행|접수|처리|수행|따르지|따를수)|${order}(?:하신)?(?:대로|에따라|를따라|에따르면)|(?:위|이전|앞선?|포함된)(?:의)?${order}`,
    near(tool, "(?:로서|이므로|이?라|언어모델|비서|입니다|예요|가|에의해|로작성|로생성|대신|생성|작성|추천|답)", 4),
    "개발자모드|관리자(?:모드|권한)|탈옥|(?:제|저의|내부|안전)(?:정책|지침|역할)(?:상|에따라|에따르면|은|이)|수행할수없|요청에응할수없|해당(?:요청|문구)(?:은|는|을)?(?:제외|수행|거절)|답글에쓸수없|(?:규칙|정책|지침)상|제가학습한|학습한(?:바|데이터)|(?:반영하여|따뜻하게|정중하게|공손하게|톤으로)[^.!?]{0,8}작성(?:했|하였)|(?:모델|ai)(?:이|가)생성|도와드릴수없는(?:내용|요청)|다른버전의?(?:답글|답변)|답글도작성",
    near(
      "(?:요청하신|요구하신|다음은|아래는|아래와같이|요청에(?:따라|맞춘))",
      "(?:답글|답변|초안|번역|문구|예시)[^.!?]{0,8}(?:입니다|이에요|예요|:|포함|제안|생성|작성)",
      10,
    ),
    "답글(?:을|만)?(?:작성|생성|제안|써)(?:해?드(?:리|릴)|했|하겠|하도록|할수없)|(?:답글|답변|문구)(?:을|를|에)?(?:답글에)?(?:포함|출력|생략)(?:했|하였|합니다)|정중한톤|친근한(?:말투|톤)(?:으?로)?\\)",
    "^(?:답글|답변|초안|응답|리뷰요약|감정분석(?:결과)?|시스템|요약)(?:[0-9]?안|[0-9]|예시)?:|^\\[(?:답글|답변|응답|끝|reply|end)\\]|긍정적인감정|부정적인감정|감정분석",
  ),
  anyOf(
    near(
      "(?:요청|지시|명령|주문|말씀|안내)(?:하신|에담긴|에적힌|된)?(?:대로|에따라|에맞(?:춰|게)|내용(?:을|은)|문구(?:를|는)?|문장(?:을|은)?|사항(?:을|은)?)",
      "(?:답글|답변|문구|문장|코드|쿠폰|링크|공개|보안|포함|적었|남깁|남겨둡|처리했|처리하|발급|출력|준비했|수행|이행)",
      8,
    ),
    near("(?:요청|지시|요구)하신", "(?:작성|반영|맞추어|맞춰|어조|톤|분량|형식|글자|문구)", 16),
    near(
      "(?:리뷰에적힌|주석에|본문에|content에|숨겨진|이전규칙|적힌대로)",
      "(?:담긴|적힌|내용|안내|무시|따라|처리|사과드)",
      8,
    ),
    near(
      "(?:해적|반말|로봇|역할|캐릭터|말투|영어로만|다른언어)(?:로는|로|를|을)?(?:답|바꾸|바꿔|달라)?",
      "(?:답변드리기어렵|답변하기|답해달라고|수행|바꿀수|바꾸어달라|설정되|답하도록)",
      12,
    ),
    "저는(?:이제|지금)?(?:ai|인공지능|언어모델|챗봇|로봇|해적|답글도우미|dan)(?:이|라|예|입|가|이에)|(?:ai|인공지능|dan)이?(?:아니라|라서|이라|기때문)|감정을느끼지|맛을보지는?못|맛보지못하는|자동(?:으로)?(?:생성|작성|분류)|답글도우미|지시(?:는|를|에는?)?(?:따르지|거부)|(?:어조|톤|말투)(?:의|으로|로)[^.!?]{0,6}(?:답글|답변)|(?:만족|불만|감정)(?:을|를)표현해주셨|(?:긍정|부정|중립)(?:적인?)?(?:리뷰|평가|의견)(?:로|으로)분류|(?:불만|고객불만|문의|리뷰)유형:|권장(?:답변|답글|조치):|쿠폰을?발급했|키워드:|요약:|감정:|카테고리:",
  ),
  /^\*{0,2}(?:답글|답변|응답|reply|response)(?:\*{0,2}:|:\*{0,2})|\*\*(?:답글|답변)|(?:リクエスト|指示)(?:に従|どおり)|作为(?:一个)?ai/,
];

const english = [
  /\b(?:system prompt|as an? (?:large )?(?:ai|language model)\b|language model|ignore (?:all |the )?(?:previous|prior|above)|previous instructions|developer mode|jailbreak|prompt injection|my instructions|i(?: a|')m an? (?:ai|assistant|bot)|can(?:not|'t) (?:comply|fulfill|assist)|programmed to|the tone is|(?:a )?different (?:tone|version)|under \d+ characters)/,
  /[{"]role"? ?:|"(?:system|assistant|content)" ?:|<!--|\breply must\b|\bas (?:requested|instructed)\b|\bi am (?:now )?dan\b|\bmy (?:system )?(?:prompt|instructions)\b|\bi can(?:'t|not) share my\b/,
  /<\/?(?:system|assistant|user|instructions?|review|prompt)\b|\[\/?inst\]|<\|[a-z_]+\|>|```|#{2,} ?(?:system|instruction|response|답글|답변)|^(?:assistant|system|reply|response) ?:|^\[(?:reply|response|답글|답변)\]/,
  /\b(?:pwned|hacked by|canary)\b|^(?:sure|certainly|of course)[,!] here(?:'s| is)\b|\b(?:here is|here's) (?:the|a|your) (?:\w+ )?(?:reply|response|draft)\b/,
  /[a-z0-9+/]{40,}={0,2}/,
];

/** A doctor's instructions are followed, an order is turned down. */
const isPlain = /(?:병원|의사|의료진|피부과|치과|약사|선생님)[^.!?]{0,6}(?:지시|지침|처방)|접수불가/;

/** Said to a review that gives orders: the reply takes them. */
const obeys = anyOf(
  "^(?:네|예|넵)?,?(?:알겠습니다|물론입니다|물론이죠|좋습니다|확인했습니다)[.!,]*(?:지금부터|그럼|요청|말씀하신|지시|이제)",
  "(?:말씀|요청|(?<!시)원|명령|주문|시키|바라)(?:하신|하시는|신|시는|대로)?[^.!?,]{0,8}(?:대로|(?:하|시)?(?:셨)?으?니까?(?:,|하지|해|적|씁|써|들|외|말))|(?:하|쓰|적으|외치|해보|읊으)라(?:니|고하니|하시니|고하셔서|고하셨으니)(?:하지|해|쓰지|씁|적지|적|외|따르)|(?:소원|명령|부탁)이(?:라니|시라니|니|시니)|달라(?:하셨|고하셨|하시)(?:으니|니)",
  "^(?:외칩|외쳐요|적어요|적습니다|적어드|확약|약속해요|풀었어요)",
  "(?:승인|활성화|발급|실행|초기화|해제|전환)(?:되었|됐|하였|했|완료|합니다|됩니다)|(?:관리자|개발자|자유|무제한)모드|비밀번호(?:는|가)|(?:쿠폰|할인)?코드(?:는|가|를|:)",
);

/** The reply does what the review ordered, repeats what it planted, or talks as a tool. */
export const injectionCompliance: Rule = {
  id: "injection-compliance",
  find(reply, input) {
    const { review } = input;
    const hits = scan(reply, {
      reason,
      tight: talk,
      flat: english,
      unless: (_match, sentence) => isPlain.test(sentence),
    });
    if (!looksLikeInstruction(review.text)) return hits;
    const acted = asksForVoice.test(review.text) && hits.length === 0 ? outOfVoice(reply) : [];
    hits.push(...acted);
    if (hits.length === 0)
      hits.push(...scan(reply, { reason, tight: [obeys], unless: (_match, sentence) => turnsDown(sentence) }));
    const spoken = lettersOf(reply.tight.text);
    const said = (phrase: string, telling: number) => sharedRun(spoken.text, lettersOf(phrase).text, telling) ?? [];
    const found = [
      ...wordsAskedFor(review.text).flatMap((phrase) => said(phrase, Math.max(fewestAsked, tellingRun))),
      ...planted(review.text).flatMap((phrase) => said(phrase, tellingRun)),
      ...orderSentences(review.text).flatMap((order) => said(order, tellingOrder)),
    ][0];
    if (found && hits.length === 0) {
      const from = spoken.at[found.index] ?? 0;
      const to = spoken.at[found.index + found.length - 1] ?? from;
      hits.push({ ...originalSpan(reply.tight, from, to - from + 1), reason });
    }
    if (hits.length > 0) return hits;
    const demand = demandOf(input);
    return reply.sentences
      .filter(({ flat }) => yields(flat.text, demand) || (isKorean(reply) && isForeign(flat.text, input)))
      .map(({ start, end }) => ({ start, end, reason }));
  },
};

/** Sentences that end as no shop of ours speaks: 반말, "기쁘구먼", "하였노라". */
function outOfVoice(reply: ReplyReading): Hit[] {
  return endingsOf(reply)
    .filter(({ sentence, ending }) => ending === "banmal" || (ending === "none" && spoken.test(sentence.tight.text)))
    .map(({ sentence: { start, end } }) => ({ start, end, reason }));
}
const spoken = /(?:[가-힣][^가-힣]*){6}[!?~.]+$/;

const isKorean = ({ flat }: ReplyReading) => /(?:[가-힣][^가-힣]*){6}/.test(flat.text);

/** A whole sentence in Latin letters beside a Korean answer: what was to be said in another language. */
function isForeign(flat: string, { shop }: GuardInput): boolean {
  return /(?:\b[a-z']{2,}\b[^가-힣]*){3}/.test(flat.replaceAll(shop.name.toLowerCase(), " ")) && !/[가-힣]/.test(flat);
}

/** Letters and digits only, so that "B-L-U-E 77" is still the planted word. */
function lettersOf(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let letters = "";
  for (let i = 0; i < text.length; i++) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(i))) continue;
    letters += text.charAt(i);
    at.push(i);
  }
  return { text: letters, at };
}

const tellingRun = 6;
const fewestAsked = 3;
/** A Latin word takes about twice the letters Hangul takes syllables. */
const lettersPerSyllable = 2;
/** An order may stand in one breath with praise, which a reply may take up. */
const tellingOrder = 9;

/** Where the text says the phrase, or a telling part of a long one. */
function sharedRun(text: string, phrase: string, telling: number): { index: number; length: number } | null {
  const perLetter = /[가-힣]/.test(phrase) ? 1 : lettersPerSyllable;
  const length = Math.min(telling * perLetter, phrase.length);
  if (length < fewestAsked) return null;
  for (let from = 0; from + length <= phrase.length; from++) {
    const index = text.indexOf(phrase.slice(from, from + length));
    if (index >= 0) return { index, length };
  }
  return null;
}
