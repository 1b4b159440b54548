import { changed, finalOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";

/** What was done, before a noun: 빠뜨리 → 빠뜨린, 못하 → 못한, 않 → 않은. */
export function doneBefore(stem: string): string {
  const tail = stem.at(-1) ?? "";
  const final = finalOf(tail);
  if (final !== "" && final !== "ㄹ") return `${stem}은`;
  return stem.slice(0, -1) + changed(tail, "ㄴ");
}
