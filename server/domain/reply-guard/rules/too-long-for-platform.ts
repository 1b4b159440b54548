import { replyLength, replyLimits } from "@/server/domain/platform";
import { applyEdits } from "@/server/domain/reply-guard/mend";
import type { Rule } from "@/server/domain/reply-guard/rule";

const unitName = { characters: "자", bytes: "바이트" } as const;

/** Longer than the platform takes; a part would be cut or refused. */
export const tooLongForPlatform: Rule = {
  id: "too-long-for-platform",
  find(reply, { platform }) {
    const limit = replyLimits[platform];
    const length = replyLength(platform, reply.original);
    if (!limit || length <= limit.max) return [];
    const over = (length - limit.max).toLocaleString("ko-KR");
    const max = limit.max.toLocaleString("ko-KR");
    return [
      {
        start: 0,
        end: reply.original.length,
        reason: `이 플랫폼은 ${max}${unitName[limit.unit]}까지 받아서 ${over}${unitName[limit.unit]}를 줄여야 해요.`,
      },
    ];
  },
  mend(reply, { platform }) {
    const max = replyLimits[platform]?.max ?? Number.POSITIVE_INFINITY;
    const kept = [...reply.sentences];
    let length = replyLength(platform, reply.original);
    while (kept.length > 1 && length > max) {
      const [dropped] = kept.splice(kept.length > 2 ? -2 : -1, 1);
      if (dropped) length -= replyLength(platform, reply.original.slice(dropped.start, dropped.end));
    }
    const keep = new Set(kept);
    const edits = reply.sentences
      .filter((sentence) => !keep.has(sentence))
      .map(({ start, end }) => ({ start, end, text: "" }));
    return { code: "fitLimit", text: applyEdits(reply.original, edits) };
  },
};
