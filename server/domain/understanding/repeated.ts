/** Shorter texts are said alike by chance. */
const shortestCopy = 20;

type Written = { platform: string; reviewerName: string | null; content: string };

/** Tells of reviews given one by one whether the same author has already posted the very same text. */
export function noteRepeats(): (review: Written) => boolean {
  const seen = new Set<string>();
  return ({ platform, reviewerName, content }) => {
    const text = content.replace(/[^\p{L}\p{N}]/gu, "");
    if (reviewerName === null || text.length < shortestCopy) return false;
    const key = `${platform} ${reviewerName} ${text}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  };
}
