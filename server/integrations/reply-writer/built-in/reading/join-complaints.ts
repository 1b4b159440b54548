import type { RetoldComplaint } from "@/server/integrations/reply-writer/built-in/reading/retell-complaint";

/** Two complaints of more letters than this make two sentences. */
const mostLetters = 26;
const mostOfOne = 16;

/** Two short complaints as one: "국물이 미지근하고 김치도 시었다니"; null where they are too long, or say two things each. */
export function joinedComplaints(one: RetoldComplaint, other: RetoldComplaint): RetoldComplaint | null {
  const [a, b] = [lettersOf(one.and), lettersOf(other.ni)];
  if (a > mostOfOne || b > mostOfOne || a + b > mostLetters || isChained(one.and) || isChained(other.ni)) return null;
  if (one.ni === other.ni) return null;
  const isOurs = one.hae !== "" && other.hae !== "";
  return {
    ni: `${one.and} ${other.ni}`,
    go: `${one.and} ${other.go}`,
    n: isOurs ? `${one.ours} ${other.n}` : `${one.and} ${other.ni.replace(/다니$/, "던")}`,
    and: `${one.and} ${other.and}`,
    hae: isOurs ? `${one.ours} ${other.hae}` : "",
    ours: isOurs ? `${one.ours} ${other.ours}` : "",
  };
}

/** Says two things already. */
function isChained(words: string): boolean {
  return /[가-힣](?:고|며|서|데|니|지만|다가) /.test(words);
}

function lettersOf(words: string): number {
  return words.replace(/\s/g, "").length;
}
