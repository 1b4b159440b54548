import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import type { RetoldComplaint } from "@/server/integrations/reply-writer/built-in/reading/retell-complaint";

/** Two complaints of more letters than this make two sentences. */
const mostLetters = 24;
const mostOfOne = 15;

/** The first two complaints in one sentence where both are short: "국물이 미지근하고 김치도 시었다니". */
export function toldTogether(complaints: readonly Told[]): Told[] {
  const [first, second, ...others] = complaints;
  const both = first && second ? bothIn(detailOf(first), detailOf(second)) : null;
  return first && both !== null ? [{ ...first, detail: both }, ...others] : [...complaints];
}

function detailOf({ detail }: Told): RetoldComplaint | null {
  return detail !== null && "and" in detail ? detail : null;
}

function bothIn(one: RetoldComplaint | null, other: RetoldComplaint | null): RetoldComplaint | null {
  if (one === null || other === null) return null;
  const [a, b] = [lettersOf(one.and), lettersOf(other.ni)];
  if (a > mostOfOne || b > mostOfOne || a + b > mostLetters || isChained(one.and) || isChained(other.ni)) return null;
  const isOurs = one.hae !== "" && other.hae !== "";
  if (!isOurs && (one.hae !== "" || other.hae !== "")) return null;
  return {
    ni: `${one.and} ${other.ni}`,
    go: `${one.and} ${other.go}`,
    n: isOurs ? `${one.ours} ${other.n}` : `${one.and} ${other.n}`,
    and: `${one.and} ${other.and}`,
    hae: isOurs ? `${one.ours} ${other.hae}` : "",
    ours: isOurs ? `${one.ours} ${other.ours}` : "",
  };
}

/** Says two things already. */
function isChained(words: string): boolean {
  return /(?:고|며|서|데|니|지만|다가) /.test(words);
}

function lettersOf(words: string): number {
  return words.replace(/\s/g, "").length;
}
