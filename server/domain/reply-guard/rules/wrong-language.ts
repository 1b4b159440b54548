import { looksLikeInstruction } from "@/server/domain/reply-guard/instruction";
import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit, Rule } from "@/server/domain/reply-guard/rule";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

const scripts = {
  hangul: /[가-힣ㄱ-ㅎㅏ-ㅣ]/g,
  latin: /[a-zà-ɏ]/g,
  kana: /[ぁ-ヿ]/g,
  han: /[\u3400-\u9fff]/g,
  other: /[\u0370-\u1fff\u0e00-\u0e7f\u0900-\u0dff]/g,
} as const;
type Script = keyof typeof scripts;

/** A Latin word takes about three letters for what Hangul writes in one syllable. */
const lettersPerSyllable = 3;

const languageName = { ko: "한국어", en: "영어", ja: "일본어", zh: "중국어", other: "손님의 언어" } as const;
const unreadable = "알아볼 수 없는 글자가 섞여 있어요.";

/** Not the review's language, or a foreign script mixed in; names the shop or the review used are fine. */
export const wrongLanguage: Rule = {
  id: "wrong-language",
  find(reply, input) {
    if (/[\ufffd\ue000-\uf8ff]/.test(reply.original)) return [whole(reply, unreadable)];
    const counts = countScripts(unknownWords(reply, input));
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (total === 0) return [];
    const language = hasLetters(input.review.text) ? input.review.language : "ko";
    const share = (script: Script) => counts[script] / total;
    const wrong = {
      ko:
        share("hangul") < 0.5 ||
        hasForeignSentence(reply, input) ||
        counts.kana > 0 ||
        counts.han > 1 ||
        counts.other > 0,
      en: counts.hangul > 1 || counts.kana > 0 || counts.han > 0 || counts.other > 0,
      ja: counts.hangul > 1 || (counts.kana === 0 && total > 6) || counts.other > 0,
      zh: counts.hangul > 1 || counts.kana > 0 || share("han") < 0.5 || counts.other > 0,
      other: share("hangul") > 0.5,
    }[language];
    const answersBoth = language !== "ko" && isKoreanWithOrders(input.review.text) && share("hangul") > 0.8;
    return wrong && !answersBoth
      ? [whole(reply, `손님이 ${languageName[language]}로 쓴 리뷰예요. 같은 언어로 답해 주세요.`)]
      : [];
  },
  mend: () => null,
};

/** A sentence of at least four Latin words and no Hangul, which the review does not hold. */
function hasForeignSentence({ sentences }: ReplyReading, { review }: GuardInput): boolean {
  const said = review.text.toLowerCase();
  return sentences.some(
    ({ flat: { text } }) =>
      !/[가-힣]/.test(text) &&
      /(?:\b[a-z']+\b[^a-z]*){4}/.test(text) &&
      !/https?:|www\.|@/.test(text) &&
      !said.includes(text),
  );
}

/** A Korean review with an order in another language, planted for whoever writes the answer. */
function isKoreanWithOrders(text: string): boolean {
  return (text.match(scripts.hangul)?.length ?? 0) >= fewestHangul && looksLikeInstruction(text);
}
const fewestHangul = 2;

function unknownWords(reply: ReplyReading, { review, shop, voice }: GuardInput): string {
  let text = reply.flat.text;
  const known = [shop.name, voice.signOff, review.reviewerName ?? "", ...shop.menu].map((word) =>
    word.toLowerCase().trim(),
  );
  for (const word of known.filter((each) => each !== "").sort((a, b) => b.length - a.length))
    text = text.replaceAll(word, " ");
  const said = review.text.toLowerCase();
  return text
    .split(/[\s"'“”‘’()「」,.!?]+/)
    .filter((word) => word !== "" && !(review.language !== "ko" && word.length > 1 && said.includes(word)))
    .join(" ");
}

function countScripts(text: string): Record<Script, number> {
  const count = (script: Script) => text.match(scripts[script])?.length ?? 0;
  return {
    hangul: count("hangul"),
    latin: count("latin") / lettersPerSyllable,
    kana: count("kana"),
    han: count("han"),
    other: count("other"),
  };
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text.replace(/[ㄱ-ㅎㅏ-ㅣ]/g, ""));
}

function whole(reply: ReplyReading, reason: string): Hit {
  return { start: 0, end: reply.original.length, reason };
}
