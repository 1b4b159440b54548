import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";

const reason = "법적 대응을 말하는 답글은 다른 손님에게도 위협으로 읽혀요.";

const threats = [
  /법정에서|재판(?:에서|까지|으로)|(?:경찰서?|수사기관|법원|검찰)(?:에|에다)?[^.!?]{0,4}(?:제출|넘기|의뢰)|책임을(?:끝까지|반드시)?(?:묻겠|물겠|묻도록|물을것)/,
  /고소대상|고소(?:하겠|할(?:것|겁|게|수|예정|까)|를(?:진행|하|준비|검토)|장(?:을|도)?(?:제출|접수|보내|쓰겠|넣겠|내겠|작성하)|(?:및|와|하고)?고발|당하|조치|하러)/,
  /고발(?:하겠|할(?:것|겁|게|수|예정)|조치|장을)/,
  /법적(?:으로|인)?(?:조치|대응|책임을(?:물|지|져)|절차를?(?:밟|진행|검토)|처벌|소송|검토|문제(?:를|가|로)|다투|해결)/,
  /(?:명예훼손|모욕죄|무고죄|영업방해|업무방해|통신비밀|정보통신망법)(?!가아니|이아니)/,
  /허위사실(?:을)?(?:유포|적시|로)/,
  /(?:소송|민사|형사)(?:을|도|까지|으로)?(?:하겠|걸겠|걸수|진행|제기|갈수|가겠|가시|준비|검토|불사|고소|상)/,
  /변호사(?:를|에게|와|랑|한테)?(?:통해|상담|선임|의뢰|연락|자문)/,
  /(?:경찰서?|사이버수사대|수사기관)(?:에|에다|로|을)?(?:신고하겠|신고할|신고합니다|신고했|고발|부르겠|부를|의뢰|넘기|접수하겠|접수할)/,
  /내용증명|손해배상(?:을)?청구|강경(?:하게)?대응|법대로(?:하|합|처리)|콩밥|처벌(?:받으|받습|받을|됩니다|될수|을받게)/,
  /法的(?:措置|手段|対応)|訴え(?:ます|る)|名誉毀損|警察に(?:通報|届)/,
  /法律(?:手段|责任|途径)|起诉|律师|诽谤|报警/,
];

const english = [
  /\blegal (?:action|proceedings|steps|measures|consequences)\b|\b(?:sue|suing) you\b|\bwe (?:will|may|can) sue\b|\bdefamat\w+|\blibel\b|\bslander\b|\b(?:our|a) (?:lawyer|attorney|solicitor)s?\b|\bsee you in court\b|\breport you to the police\b/,
];

/** 고소, 소송, 경찰 held over the customer's head; idioms (고소한 맛, 법 없이도 살 분) are fine. */
export const legalThreat: Rule = {
  id: "legal-threat",
  find: (reply) =>
    scan(reply, {
      reason,
      tight: threats,
      flat: english,
      unless: (match, sentence) =>
        /^(?:하셨|하신|하실|하시려|까지생각하|이?라는말|쓸뻔|감이)/.test(sentence.slice(match.index + match[0].length)),
    }),
};
