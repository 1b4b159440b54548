import iconv from "iconv-lite";
import { type FileEncoding, fileError } from "./file-table";

const hangul = /[가-힣ㄱ-ㅎㅏ-ㅣ]/g;
/** About a third of any Korean text. */
const common = /[이다가는을에고해어아요리지기사나한의도있서은로하니]/g;
const foreign = /[^\p{ASCII}]/gu;

/** Decodes a text file: UTF-16 by its mark, else UTF-8, else CP949, each strictly; refuses what is none of them. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: FileEncoding } {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (utf16) return { text: decodeUtf16(bytes, utf16), encoding: "utf-16" };
  if (bytes.includes(0)) throw fileError("binary");
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, encoding: "utf-8" };
  // Not TextDecoder("euc-kr"): Node's knows only the 2,350 syllables of KS X 1001, and guests write 앜 and 펲.
  const korean = iconv.decode(Buffer.from(bytes), "cp949");
  if (korean.includes("\uFFFD") || !readsAsKorean(korean)) throw fileError("encoding");
  return { text: korean, encoding: "cp949" };
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Other legacy encodings often decode as CP949 without an error: into hanja and symbols, or syllables nobody uses. */
function readsAsKorean(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const syllables = sample.match(hangul)?.length ?? 0;
  const isHangul = syllables >= (sample.match(foreign)?.length ?? 0) * 0.6;
  return isHangul && (syllables < 10 || (sample.match(common)?.length ?? 0) >= syllables * 0.05);
}

function decodeUtf16(bytes: Uint8Array, label: string): string {
  const text = decode(bytes, label);
  if (text === null) throw fileError("encoding");
  if (text.includes("\0")) throw fileError("binary");
  return text;
}
