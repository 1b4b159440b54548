import { hasBrokenPast } from "@/server/integrations/reply-writer/built-in/grammar/past";
import type { Source } from "@/server/integrations/reply-writer/built-in/matters/source";
import { naturalness } from "@/server/integrations/reply-writer/built-in/natural/natural";
import { tellingOf } from "@/server/integrations/reply-writer/built-in/natural/telling";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";

/** So much above what may be sent, nothing plainer is looked for. */
const plenty = 0.8;
/** So much better must a plainer way be than a fuller one. */
const better = 1;
const mostTried = 10;
/** By how much words may fall short where the draft they come to stand in is judged as a whole. */
const daringSlack = 1;

/** The best way to tell a clause back of the first kind that has one; null where none may stand in a reply. */
export function toldBack(ways: Iterable<Detail>, clause: string, isPraise: boolean, source: Source): Detail | null {
  let best: { detail: Detail; kind: string; above: number } | null = null;
  let tried = 0;
  const least = source.dares ? -daringSlack : 0;
  for (const detail of ways) {
    const telling = tellingOf(detail, clause, isPraise, source);
    const kind = telling?.way ?? "own words";
    if (best !== null && best.kind !== kind) break;
    if (telling === null) return best?.detail ?? detail;
    if (hasBrokenPast(telling.said, telling.clause)) continue;
    const above = naturalness(telling);
    if (above >= least && above > (best?.above ?? least - better) + better) best = { detail, kind, above };
    if (above >= plenty || ++tried >= mostTried) break;
  }
  return best?.detail ?? null;
}
