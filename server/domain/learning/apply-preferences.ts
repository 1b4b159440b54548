import { emojiIn, type Preference, sentencesIn, signOffOf, withoutEmoji } from "@/server/domain/learning/preference";

type Situation = {
  /** Praise only: what is cheerful may be used. */
  isHappy: boolean;
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const isKorean = (text: string) => /[가-힣]/.test(text);
const looksLikeName = (text: string) => !/[.!?~…요다까죠]$/.test(text.trim());
const order: readonly Preference["kind"][] = ["replace", "leave_out", "no_sign_off", "closing", "no_emoji", "emoji"];

/** A draft in the owner's habits. What would leave nothing of it is not done. */
export function applyToText(text: string, preferences: readonly Preference[], situation: Situation): string {
  return preferences
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .reduce((draft, preference) => applyOne(draft, preference, situation) || draft, text);
}

function applyOne(text: string, preference: Preference, { isHappy }: Situation): string {
  switch (preference.kind) {
    case "replace": {
      const whole = new RegExp(
        `(?<![\\p{L}\\p{N}])${escaped(preference.from).replace(/ /g, "\\s+")}(?![\\p{L}\\p{N}])`,
        "gu",
      );
      return text.replace(whole, () => preference.to);
    }
    case "leave_out":
      return tidy(text.replace(preference.text, ""));
    case "no_sign_off":
      return withoutSignOff(text);
    case "closing":
      return close(text, preference.text, isHappy);
    case "no_emoji":
      return withoutEmoji(text);
    case "emoji":
      return isHappy && isKorean(text) && emojiIn(text).length === 0
        ? beforeSignOff(text, ` ${preference.sign}`)
        : text;
    case "length":
      return text;
  }
}

const tidy = (text: string) =>
  text
    .replace(/ {2,}/g, " ")
    .replace(/ *\n */g, "\n")
    .trim();

function withoutSignOff(text: string): string {
  const signOff = signOffOf(text);
  return signOff ? text.trimEnd().slice(0, -signOff.length).trimEnd() : text;
}

/** A closing that is a sentence belongs to happy guests; a name may stand below everything. */
function close(text: string, closing: string, isHappy: boolean): string {
  if (isKorean(closing) && !isKorean(text)) return text;
  if (text.includes(closing) || sentencesIn(text).at(-1) === closing) return text;
  if (looksLikeName(closing)) return `${withoutSignOff(text)}\n${closing}`;
  return isHappy ? beforeSignOff(text, ` ${closing}`) : text;
}

function beforeSignOff(text: string, added: string): string {
  const signOff = signOffOf(text);
  return signOff ? `${withoutSignOff(text)}${added}\n${signOff}` : `${text.trimEnd()}${added}`;
}

/** The drafts in the owner's habits, those of the length they like first. */
export function applyPreferences<C extends { text: string }>(
  candidates: readonly C[],
  preferences: readonly Preference[],
  situation: Situation,
): C[] {
  const changed = candidates.map((each) => ({ ...each, text: applyToText(each.text, preferences, situation) }));
  const length = preferences.find((preference) => preference.kind === "length");
  if (length?.kind !== "length") return changed;
  const distance = ({ text }: C) => Math.abs([...text].length - length.about);
  return changed.toSorted((a, b) => distance(a) - distance(b));
}
