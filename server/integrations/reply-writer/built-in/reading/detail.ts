import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { favourOf } from "@/server/integrations/reply-writer/built-in/reading/favour";
import { type Retold, retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";

/** What the guest told that nobody else would: something we did ("고기를 구워 드린"), or their clause told back whole. */
export type Detail = { deed: string } | Retold;

const fewestLetters = 9;
const mostLetters = 24;
const longestDeed = 26;

/** The detail of a clause of praise; null where it has none, or none that may be said. */
export function detailOf(clause: string, isSayable: (words: string) => boolean): Detail | null {
  const deed = favourOf(clause);
  if (deed !== null && deed.length <= longestDeed && isSayable(`${deed} 걸 기억해 주셔서 고마워요.`)) return { deed };
  const told = soundsBad(clause) ? null : retold(clause);
  if (told === null || !isSayable(`${told.ni} 정말 기뻐요.`)) return null;
  const letters = told.ni.replace(/[^가-힣]/g, "").length;
  const hasSubject = nounsIn(told.ni, []).length > 0 && /[가-힣](?:이|가|은|는|도|까지) /.test(told.ni);
  return hasSubject && letters >= fewestLetters && letters <= mostLetters ? told : null;
}
