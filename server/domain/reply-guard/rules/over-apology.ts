import { apologiesIn } from "@/server/domain/reply-guard/apology";
import { applyEdits, dropSentences } from "@/server/domain/reply-guard/mend";
import type { Rule } from "@/server/domain/reply-guard/rule";

const reason = "사과는 한 번이 가장 무겁게 들려요.";
const spoken = /(?:정말|너무|진심으로|다시 ?한번|거듭)? ?(?:죄송|송구|미안)(?:합니다|해요|하고|하며|드려요)[.!~ㅠㅜ]*/g;

/** More than one apology in one reply. */
export const overApology: Rule = {
  id: "over-apology",
  find: (reply) =>
    apologiesIn(reply)
      .slice(1)
      .map((span) => ({ ...span, reason })),
  mend(reply, _input, hits) {
    const extra = [...reply.original.matchAll(spoken)]
      .slice(1)
      .map((match) => ({ start: match.index, end: match.index + match[0].length, text: "" }));
    const text = applyEdits(reply.original, extra);
    const readable = extra.length > 0 && !/(?:^|[\s,])[,.!]|(?:서|도|은|는|에)\s*(?:[.!\n]|$)/.test(text);
    return readable && text !== "" ? { code: "oneApology", text } : dropSentences(reply, hits);
  },
};
