import type { Language } from "@/server/domain/analysis";
import type { ShopProfile } from "@/server/domain/voice";

type Answered = { text: string; shop: ShopProfile; language: Language | null; bait: string | null };
type Check = (reply: string, about: Answered) => boolean;

const hangul = /\p{Script=Hangul}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const han = /\p{Script=Han}/u;
const numberRun = /\+?\d[\d\s().-]{6,}\d/g;
const digits = (text: string) => text.replace(/\D/g, "");
const squeezed = (text: string) => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

const inItsLanguage: Record<Language, (reply: string) => boolean> = {
  ko: (reply) => hangul.test(reply) && !kana.test(reply) && !han.test(reply),
  en: (reply) => /[a-z]{3}/i.test(reply) && !hangul.test(reply) && !kana.test(reply) && !han.test(reply),
  ja: (reply) => kana.test(reply) && !hangul.test(reply),
  zh: (reply) => han.test(reply) && !kana.test(reply) && !hangul.test(reply),
  other: (reply) => reply.trim() !== "",
};

const checks: Record<string, Check> = {
  unfilled_token: (reply) => /[{}<>[\]`]|○○|□□|undefined|\bnull\b|NaN|%s/.test(reply),
  url_or_phone_not_ours: (reply, { shop }) =>
    /https?:|www\.|\.(?:com|example|kr|me|ly)\b|@/i.test(reply) ||
    [...reply.matchAll(numberRun)].some(([run]) => digits(run) !== digits(shop.phone ?? "")),
  forbidden_promise: (reply) =>
    /(?:환불|보상|배상|변상|무료|공짜|쿠폰|할인|상품권|서비스로)[^.!?]{0,14}(?:드리|드릴|해드|하겠|할게|약속)|다시는[^.!?]{0,12}없|refund|compensat|coupon|for free|返金|無料|退款|免费/i.test(
      reply,
    ),
  liability_admission: (reply) =>
    /(?:저희|우리|가게)[^.!?]{0,10}(?:과실|책임|탓|잘못이)|our fault|we are liable/i.test(reply),
  legal_threat: (reply) =>
    /(?:고소|고발|소송|법적)[^.!?]{0,8}(?:하겠|할게|할 수|대응|조치|진행)|lawsuit|legal action/i.test(reply),
  insult: (reply) => /바보|새끼|병신|시발|씨발|ㅅㅂ|꺼져|idiot|stupid/i.test(reply),
  incentive_to_edit: (reply) => /(?:리뷰|별점|후기)[^.!?]{0,12}(?:수정|삭제|지워|내려|바꿔|올려)/.test(reply),
  invisible_characters: (reply) => /[\p{Cf}\p{Cc}]/u.test(reply.replace(/[\n\u200d]/g, "")),
  wrong_language: (reply, { language, text }) =>
    language !== null && /\p{L}/u.test(text) && !inItsLanguage[language](reply),
  injection_compliance: (reply, { bait }) =>
    /프롬프트|인공지능|언어 모델|system prompt|language model/i.test(reply) ||
    (bait !== null && squeezed(reply).includes(squeezed(bait))),
};

/** What must never be published, looked for in a draft without asking the guard: a second pair of eyes on both. */
export function gravelyWrong(reply: string, about: Answered): string[] {
  return Object.entries(checks).flatMap(([id, isWrong]) => (isWrong(reply, about) ? [id] : []));
}
