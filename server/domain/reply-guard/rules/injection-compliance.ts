import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";
import { looksLikeInstruction, planted } from "@/server/domain/reply-guard/instruction";
import { originalSpan } from "@/server/domain/reply-guard/view";

const reason = "리뷰 속 지시를 따르거나 초안 도구가 스스로를 말하고 있어요.";

const talk = [
  /시스템(?:프롬프트|메시지|지시|명령)|프롬프트|(?:이전|앞선?|위|기존|모든)(?:의)?(?:지시|명령|지침|설정)(?:사항)?(?:을|를)?(?:무시|잊|따르)|지시(?:사항)?(?:하신)?(?:대로|에따라|를따라|를이행)|명령(?:하신)?대로/,
  /(?:ai|인공지능|언어모델|챗봇|어시스턴트)(?:로서|이므로|이라서|언어모델|비서|어시스턴트|입니다|예요)|개발자모드|관리자모드|탈옥/,
  /(?:요청하신|다음은|아래는)[^.!?]{0,10}(?:답글|답변|초안|번역)(?:입니다|이에요|예요|:)|답글을?(?:작성|생성)(?:해드리|했습니다|하겠습니다|할수없)/,
];

const english = [
  /\b(?:system prompt|as an ai\b|language model|ignore (?:all |the )?(?:previous|prior|above)|previous instructions|developer mode|jailbreak|prompt injection|my instructions|i(?: a|')m an? (?:ai|assistant|bot))/,
  /<\/?(?:system|assistant|user|instructions?|review|prompt)\b|\[\/?inst\]|<\|[a-z_]+\|>|```|#{2,} ?(?:system|instruction|response)|^(?:assistant|system) ?:/,
  /\b(?:pwned|hacked by|canary)\b|^(?:sure|certainly|of course)[,!] here(?:'s| is)\b|\b(?:here is|here's) (?:the|a|your) (?:reply|response|draft)\b/,
  /[a-z0-9+/]{40,}={0,2}/,
];

/** The reply does what the review ordered, repeats what it planted, or talks as a tool. */
export const injectionCompliance: Rule = {
  id: "injection-compliance",
  find(reply, { review }) {
    const hits = scan(reply, { reason, tight: talk, flat: english });
    if (!looksLikeInstruction(review.text)) return hits;
    for (const word of planted(review.text)) {
      const at = reply.flat.text.indexOf(word);
      if (at >= 0) hits.push({ ...originalSpan(reply.flat, at, word.length), reason });
    }
    return hits;
  },
};
