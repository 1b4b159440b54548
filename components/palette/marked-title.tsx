import type { Span } from "./match-title";

/** A title with the letters that were found in bold. */
export function MarkedTitle({ title, spans }: { title: string; spans: readonly Span[] }) {
  const letters = [...title];
  const pieces = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    pieces.push(
      letters.slice(at, start).join(""),
      <b key={start} className="font-semibold text-text">
        {letters.slice(start, end).join("")}
      </b>,
    );
    at = end;
  }
  return [...pieces, letters.slice(at).join("")];
}
