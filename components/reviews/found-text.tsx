import { findWords } from "@/server/domain/search-words";

/** A review's text with the searched words marked. */
export function FoundText({ text, words }: { text: string; words: string }) {
  const pieces = [];
  let at = 0;
  for (const { start, end } of findWords(text, words)) {
    pieces.push(
      text.slice(at, start),
      <mark key={start} className="rounded-[.2rem] bg-caution-soft px-px text-inherit">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...pieces, text.slice(at)];
}
