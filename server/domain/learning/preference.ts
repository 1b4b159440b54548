import { z } from "zod";

const longestPhrase = 60;
const phrase = z.string().trim().min(1).max(longestPhrase);

/** A habit of the owner's that can be put into a draft. */
export const PreferenceSchema = z.discriminatedUnion("kind", [
  /** ‘감사해요’ 대신 ‘감사드립니다’ */
  z.object({ kind: z.literal("replace"), from: phrase, to: phrase }),
  /** A sentence that is left out. */
  z.object({ kind: z.literal("leave_out"), text: phrase }),
  /** No name at the end. */
  z.object({ kind: z.literal("no_sign_off") }),
  /** A line the reply ends with. */
  z.object({ kind: z.literal("closing"), text: phrase }),
  z.object({ kind: z.literal("no_emoji") }),
  /** For happy guests only. */
  z.object({ kind: z.literal("emoji"), sign: z.string().trim().min(1).max(8) }),
  /** `about`: characters. */
  z.object({ kind: z.literal("length"), prefer: z.enum(["short", "long"]), about: z.int().min(10).max(1_000) }),
]);
export type Preference = z.infer<typeof PreferenceSchema>;
export type PreferenceKind = Preference["kind"];

/** What a preference is about: a shop has one per key. */
export function preferenceKey(preference: Preference): string {
  switch (preference.kind) {
    case "replace":
      return `replace:${preference.from}`;
    case "leave_out":
      return `leave_out:${preference.text}`;
    case "no_emoji":
    case "emoji":
      return "emoji";
    default:
      return preference.kind;
  }
}

const emojiSign = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3)+|\^\^|[ㅎㅋㅠㅜ]{2,}|[♥♡☆★]/gu;

/** Emoji and what Korean writers use in their place. */
export const emojiIn = (text: string): string[] => text.match(emojiSign) ?? [];
export const withoutEmoji = (text: string): string =>
  text
    .replace(emojiSign, "")
    .replace(/[ \t]+(?=[\n.!?]|$)/g, "")
    .replace(/ {2,}/g, " ")
    .trim();

const sentence = /[^.!?~\n]+[.!?~…]*["”’)]?(?:\s*(?:\^\^|[ㅎㅋ]{2,}|\p{Extended_Pictographic}))*|[.!?~…]+/gu;

/** Sentences of a reply; a line break ends one. */
export const sentencesIn = (text: string): string[] =>
  (text.match(sentence) ?? []).map((each) => each.trim()).filter((each) => each !== "");

/** The last line, when it is a name and not a sentence: "온기식당 드림". */
export function signOffOf(text: string): string | null {
  const lines = text.trim().split("\n");
  const last = lines.at(-1)?.trim() ?? "";
  return lines.length > 1 && last.length <= 40 && !/[.!?~…요다까죠]$/.test(last) ? last : null;
}
