import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { favourOf } from "@/server/integrations/reply-writer/built-in/reading/favour";
import { type Retold, retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";

/** What the guest told that nobody else would: something we did ("고기를 구워 드린"), or their clause told back whole. */
export type Detail = { deed: string } | Retold;

const fewestWords = 3;
const mostLetters = 24;
const longestDeed = 26;
const intensifier = /^(?:정말|진짜|너무|아주|참|완전|엄청|매우|되게|제일|다|잘|더)$/;
/** Ours told as somebody else's, or a noun taken for a verb. */
const amiss = /주신|주셨|주시|푸졌|얼얼졌|미쳤|저희 |갔다가|러 [갔왔]|니까|(?:님|직원|알바|사람)(?:이|가|은|는|도) /;

/** The detail of a clause of praise; null where it has none, or none that may be said. */
export function detailOf(clause: string, isSayable: (words: string) => boolean): Detail | null {
  const deed = favourOf(clause);
  if (deed !== null && deed.length <= longestDeed && isSayable(`${deed} 걸 기억해 주셔서 고마워요.`)) return { deed };
  const told = soundsBad(clause) ? null : retold(clause);
  if (told === null || !isSayable(`${told.ni} 정말 기뻐요.`)) return null;
  const words = told.ni.split(/\s+/).filter((word) => !intensifier.test(word));
  const hasSubject = nounsIn(told.ni, []).length > 0 && /[가-힣](?:이|가|은|는|도|까지) /.test(told.ni);
  const isShort = told.ni.replace(/[^가-힣]/g, "").length <= mostLetters;
  return hasSubject && isShort && words.length >= fewestWords && !amiss.test(told.ni) ? told : null;
}
