import { alarmOf } from "@/server/domain/understanding/urgency";
import { type Source, waysToTell } from "@/server/integrations/reply-writer/built-in/matters/source";
import { toldBack } from "@/server/integrations/reply-writer/built-in/natural/told-back";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";

/** Log-odds from which a clause calls the owner by itself. */
const loudFrom = 0;

/** What called the owner, in the guest's own words: its loudest clause that can be told; null where none can. */
export function graveDetail(called: string, source: Source): Detail | null {
  const own = source.clauses
    .map(({ text }) => ({ text, loudness: alarmOf(text, null) }))
    .filter(({ text, loudness }) => loudness >= loudFrom && (called.includes(text) || text.includes(called)))
    .sort((a, b) => b.loudness - a.loudness);
  for (const { text } of own) {
    const detail = toldBack(waysToTell(text, false, source), text, false, source);
    if (detail !== null) return detail;
  }
  return null;
}
