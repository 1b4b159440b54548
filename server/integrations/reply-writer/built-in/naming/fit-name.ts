import { isNotNoun } from "@/server/integrations/reply-writer/built-in/naming/not-a-noun";

/** Tells which: "맛있는", "마지막", "7번". */
const telling =
  /^(?:마지막|첫|왼쪽|오른쪽|점심시간|인생|제대로|살살|듬뿍|기본|\d+[가-힣]{0,2}|(?:한|두|세|네|다섯|여섯|일곱|여덟)(?:개|번|시간)?|([가-힣]{1,2})\1)$|[가-힣](?:있는|없는|좋은|많은|된|한|녹는|넣은|보이는|쏟아지는)$|^(?:시간|수)$/;
/** "다른방": which one, nobody can tell. */
const others = /^(?:다른|딴) ?/;
/** These name something only with what they are of: "예약 시간", "귀 끝", "판 수". */
const part = /^(?:시간|끝|수|정도)$/;

/** The words a thing can be called by, what does not belong to the name left out; null where they name nothing. */
export function fitName(words: string): string | null {
  if (others.test(words)) return null;
  const all = words.split(" ");
  const last = all.at(-1) ?? "";
  const before = all.at(-2) ?? "";
  if (part.test(last) ? before === "" || isNotNoun(before) : isNotNoun(last)) return null;
  const from = all.slice(0, -1).findLastIndex((word) => isNotNoun(word) && !telling.test(word)) + 1;
  return all.slice(from).join(" ");
}

/** True of words that are a name as they stand. */
export function isName(words: string): boolean {
  return fitName(words) === words;
}
