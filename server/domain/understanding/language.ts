import type { Language } from "@/server/domain/analysis";
import { readLatin } from "./latin-languages";

/** Share of Hangul among letters from which a review that also holds foreign words counts as Korean. */
const koreanShare = 0.2;
/** Accented letters beyond this share mean a European language other than English. */
const accentedShare = 0.03;

/** Two of these and an accent is a borrowed word. */
const plainEnglish = /\b(?:the|was|were|and|but|with)\b.*\b(?:the|was|were|and|but|with|good|long)\b/iu;

const link = /(?:https?:\/\/|www\.)\S+/giu;
/** A verdict is given in one's own language, however few its syllables are among borrowed words. */
const koreanVerdict =
  /최고|최악|별로|개판|대박|존맛|노맛|꿀맛|맛있|맛없|맛나|강추|비추|실망|친절|불친절|엉망|그닥|인정|짱|굿/u;

type Script = "hangul" | "kana" | "han" | "latin" | "accented" | "foreign";

function scriptOf(code: number): Script | null {
  if (code < 0x41) return null;
  if (code <= 0x7a) return code <= 0x5a || code >= 0x61 ? "latin" : null;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return null;
  if (code <= 0x24f || (code >= 0x1e00 && code <= 0x1eff)) return "accented";
  if (code >= 0x370 && code <= 0x10ff) return "foreign";
  if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff) || (code >= 0x3131 && code <= 0x318e))
    return "hangul";
  if ((code >= 0x3041 && code <= 0x30ff) || (code >= 0x31f0 && code <= 0x31ff) || (code >= 0xff66 && code <= 0xff9d))
    return "kana";
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0x20000 && code <= 0x2ffff)) return "han";
  if (code >= 0x1200 && code <= 0x1cff) return "foreign";
  return null;
}

/** Written in characters that both have, a text is Japanese by these words and by characters China does not use. */
const japaneseHan = /最高|絶|満|丁寧|残念|雰囲気|[気駅売営応価歓検験髪楽渋様浅発沢児広桜円塩焼鶏麺込働畑峠辻]/u;

/** The language a review is written in, told by its scripts; `other` when it has no letters we know. */
export function detectLanguage(review: string): Language {
  const text = review.replace(link, " ");
  const letters: Record<Script, number> = { hangul: 0, kana: 0, han: 0, latin: 0, accented: 0, foreign: 0 };
  for (const character of text) {
    const script = scriptOf(character.codePointAt(0) as number);
    if (script) letters[script]++;
  }
  const { hangul, kana, han, latin, accented, foreign } = letters;
  const eastAsian = hangul + kana + han;
  const all = eastAsian + latin + accented + foreign;
  if (all === 0) return "other";
  if (hangul >= all * koreanShare && hangul >= kana) return "ko";
  if (latin > 0 && koreanVerdict.test(text) && !plainEnglish.test(text)) return "ko";
  if (kana > 0 && kana + han >= all * koreanShare) return "ja";
  if (han >= all * koreanShare) return japaneseHan.test(text) ? "ja" : "zh";
  if (latin <= foreign) return "other";
  const read = readLatin(text);
  return read === "en" && accented > (latin + accented) * accentedShare && !plainEnglish.test(text) ? "other" : read;
}
