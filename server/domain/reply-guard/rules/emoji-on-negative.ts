import { removeSpans } from "@/server/domain/reply-guard/mend";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { isLow } from "@/server/domain/reply-guard/stance";

const reason = "불만 리뷰에서는 이모지나 ㅠㅠ, ^^가 가볍게 보여요.";
const emoji =
  /[\p{Extended_Pictographic}♥♡★☆♪](?:[\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*|\^{1,2}_?\^|[ㅎㅋㅠㅜ]{1,}(?![가-힣])|;;+|(?<!\w)[:;]-?[)(DP]+|[~]{2,}|T_T|T\.T/gu;

/** Emoji, ^^, ㅎㅎ, ㅠㅠ at two stars or fewer. */
export const emojiOnNegative: Rule = {
  id: "emoji-on-negative",
  find: (reply, { review }) =>
    isLow(review)
      ? [...reply.original.matchAll(emoji)]
          .filter((match) => !/^[©®™\d#*]$/.test(match[0]))
          .map((match) => ({ start: match.index, end: match.index + match[0].length, reason }))
      : [],
  mend: (reply, _input, hits) => removeSpans(reply, hits, "dropEmoji"),
};
