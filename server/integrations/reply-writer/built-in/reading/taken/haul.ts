import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { fondIn } from "@/server/integrations/reply-writer/built-in/reading/taken/fond";
import { number, spacedCount } from "@/server/integrations/reply-writer/built-in/reading/taken/count";

const bought = new RegExp(
  `(?:(?:^| )([가-힣]{2,9}?)(?:을|를|만|도|은|는)? )?(?<![가-힣])(${number} ?(?:개|벌|봉지|박스|상자|켤레|권|병|통|세트|봉|팩|장))(?:를|을|나|이나|씩|는)? ?(?:더 |또 |바로 )?(?:사[왔옴갔갑고서 ]|샀|삼(?:$| )|쟁[여였]|담아|데려|집어|득템|건졌|건짐|구매|포장해 ?왔|포장해 ?[갔감옴]|(완성|만들[었어]|만듦))`,
);
const noThing = /(?:[서고며데니게면다요]|그냥|결국|바로|이거|여기서?|집에|오늘|또)$/;
const one = /^(?:한|1)(?!\d)/;

/** How much a guest took home or made ("치아바타를 세 개나 사 가셨다니"); null where they do not say, or it was one. */
export function haulIn(note: string): string | null {
  const match = bought.exec(note);
  const [whole = "", before, count = "", made] = match ?? [];
  if (match === null || one.test(count)) return null;
  const isThing = before !== undefined && !noThing.test(before);
  const raved = fondIn(note.slice(0, match.index + whole.indexOf(count)).trim())?.taken;
  const thing = isThing ? before : raved;
  const what = thing === undefined ? "" : `${thing}${particleFor(thing, "을/를")} `;
  const spaced = spacedCount(count);
  return `${what}${spaced}${particleFor(spaced, "이나/나")} ${made === undefined ? "사 가셨다니" : "완성하셨다니"}`;
}
