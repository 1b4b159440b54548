export type Translated = { original: string; translation: string | null };

const translatedMark = "(Translated by Google)";
const originalMark = "\n(Original)";

/**
 * Takes Google's translation away from a comment, whichever side it stands on: what the guest wrote and what Google made
 * of it. A comment that mentions the marks in another way is left whole.
 */
export function splitTranslation(comment: string): Translated {
  const text = comment.trim();
  return translationFirst(text) ?? translationLast(text) ?? { original: comment, translation: null };
}

function translationFirst(text: string): Translated | null {
  const at = text.startsWith(translatedMark) ? text.indexOf(originalMark) : -1;
  if (at < 0) return null;
  return both(text.slice(at + originalMark.length), text.slice(translatedMark.length, at));
}

function translationLast(text: string): Translated | null {
  const at = text.lastIndexOf(`\n${translatedMark}`);
  return at < 0 ? null : both(text.slice(0, at), text.slice(at + 1 + translatedMark.length));
}

function both(original: string, translation: string): Translated | null {
  const parts = { original: original.trim(), translation: translation.trim() };
  return parts.original && parts.translation ? parts : null;
}
