import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

/** What somebody who was harmed wants of us; `thing` is what it is about, in their own noun. */
export type GraveAsk = { kind: "block" | "mend" | "footage" | "money"; thing: string };

const please = "(?:세요|주세요|주시|주십|십시오|시기|달라|라고|길 ?바)";
const block = new RegExp(
  `((?:[가-힣]{2,6} )?[가-힣]{2,8}?)(?:부터|을|를|은|는|도)? ?(?:당장 |좀 |제발 |얼른 )?(?:막으|막아 ?|치우|치워 ?|폐쇄하|폐쇄해 ?)${please}`,
);
const mend = new RegExp(
  `((?:[가-힣]{2,6} )?[가-힣]{2,8}?)(?:부터|을|를|은|는|도)? ?(?:당장 |좀 |제발 |얼른 )?(?:고치|고쳐 ?|씌우|씌워 ?|교체하|교체해 ?|수리하|수리해 ?|소독하|소독해 ?)${please}`,
);
const footage = /CCTV|씨씨티비/i;
const money = /(환불|교환(?!기|학생)|치료비|병원비|변상|보상|배상|세탁비|수리비)/g;
const pointing = /^(?:그|저|이|여기|거기|다른|빨리|꼭) /;
const somewhere = /^(?:거기|여기|저기|그거|저거|이거|그것|빨리|당장|제발)$/;

/** What a grave review asks of us, at most two things. */
export function graveAsksIn(text: string): GraveAsk[] {
  const asks: GraveAsk[] = [];
  const blocked = block.exec(text)?.[1];
  const mended = blocked === undefined ? mend.exec(text)?.[1] : undefined;
  if (blocked !== undefined) asks.push({ kind: "block", thing: namedOf(blocked) });
  if (mended !== undefined) asks.push({ kind: "mend", thing: namedOf(mended) });
  if (footage.test(text)) asks.push({ kind: "footage", thing: "CCTV" });
  const paid = [...new Set([...text.matchAll(money)].map(([, each = ""]) => each))].slice(0, 2);
  const [one = "", two] = paid;
  if (one !== "")
    asks.push({ kind: "money", thing: two === undefined ? one : `${one}${particleFor(one, "와/과")} ${two}` });
  return asks.slice(0, 2);
}

function namedOf(words: string): string {
  const thing = words.replace(pointing, "").replace(/^[가-힣]+[다요고서데네] (?=[가-힣])/, "");
  return somewhere.test(thing) || !isRetellable(thing) ? "그곳" : thing;
}
