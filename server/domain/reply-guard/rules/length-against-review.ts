import { dropSentences } from "@/server/domain/reply-guard/mend";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { hasComplaint } from "@/server/domain/reply-guard/stance";

const fewestLetters = { praise: 10, complaint: 17 } as const;
const roomBeyondReview = { praise: 160, complaint: 300 } as const;

/** A few letters for a guest who wrote sentences. */
export const tooShort: Rule = {
  id: "too-short",
  find(reply, { review }) {
    const written = letters(review.text);
    const floor = hasComplaint(review) ? fewestLetters.complaint : fewestLetters.praise;
    const dense = review.language === "zh" || review.language === "ja" ? 2 : 1;
    const isShort =
      letters(reply.flat.text) * dense < Math.min(floor, Math.max(written, 4)) ||
      (written > 60 && letters(reply.flat.text) * dense < 14);
    return isShort
      ? [{ start: 0, end: reply.original.length, reason: "손님이 쓴 글에 견주어 답글이 너무 짧아요." }]
      : [];
  },
  mend: () => null,
};

/** A speech for a guest who wrote a line. */
export const tooLong: Rule = {
  id: "too-long",
  find(reply, { review }) {
    const room = hasComplaint(review) ? roomBeyondReview.complaint : roomBeyondReview.praise;
    const most = room + letters(review.text) * 2;
    return letters(reply.flat.text) > most
      ? [{ start: 0, end: reply.original.length, reason: "짧은 리뷰에 답글이 너무 길어요." }]
      : [];
  },
  mend(reply) {
    const middle = reply.sentences
      .slice(1, -1)
      .map((sentence) => ({ start: sentence.start, end: sentence.end, reason: "" }));
    const fix = dropSentences(reply, middle);
    return fix && { code: "shorten", text: fix.text };
  },
};

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
