import { type Platform, replyLength } from "./platform";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A reply as it is sent and counted: composed letters, plain line breaks, nothing invisible, no space around it. */
export function cleanReply(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll("\t", " ")
    .replace(invisible, "")
    .normalize("NFC")
    .trim();
}

/** Whether two texts say the same, however a platform has broken its lines. */
export const sameReply = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string) => cleanReply(text).replace(/\s+/g, "");

const signs = new Intl.Segmenter("ko", { granularity: "grapheme" });
const isEmoji = (sign: string) => /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\u20e3/u.test(sign);

/** How much of a reply's length its emoji take, in the platform's unit: one sign may count as many. */
export function emojiLength(platform: Platform, text: string): { signs: number; length: number } {
  const found = [...signs.segment(text)].map(({ segment }) => segment).filter(isEmoji);
  return { signs: found.length, length: replyLength(platform, found.join("")) };
}
