import type { AspectMention } from "@/server/domain/analysis";
import { aspectWords } from "@/server/domain/reply-guard/aspect-words";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { guessOf, type SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { overlaps } from "@/server/integrations/reply-writer/built-in/matters/stretch";
import { mentionAt } from "@/server/integrations/reply-writer/built-in/reading/mentions";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";
import type { Role } from "@/server/integrations/reply-writer/built-in/roles/roles";
import { sideOf } from "@/server/integrations/reply-writer/built-in/roles/side-of";

/** What was heard needs no more than this. */
const hardlyFrom = 0.3;
/** With this chance the likeliest matter tells the aspect nobody heard. */
const likelyFrom = 0.5;

/** What was heard, clause by clause as each is meant: turned where it was heard the other way, silent where it judges nothing. */
export function asSaid(
  clauses: readonly SaidClause[],
  mentions: readonly AspectMention[],
  roles: readonly Role[],
  trade: Trade,
): AspectMention[] {
  return clauses.flatMap((clause, at) => {
    const role = roles[at];
    if (role === undefined) return [];
    const own = mentions.filter((mention) => overlaps(clause, mention));
    const side = sideOf(role, clause.text);
    const heard = own.filter(({ polarity }) => polarity === side || (side === null && isLikely(role, polarity)));
    if (heard.length > 0) return heard.map((mention) => ({ ...mention, ...within(clause, mention) }));
    if (side === null) return [];
    const aspect = own.find((mention) => aspectWords[mention.aspect].test(clause.text.replace(/\s+/g, "")))?.aspect;
    const guess = guessOf(clause, [{ aspect: null, polarity: side }], trade);
    const matter = guess !== null && guess.chance >= likelyFrom ? matterOf(guess.id) : null;
    const known = aspect ?? (matter?.polarity === side ? matter.aspect : "other");
    const score = side === "positive" ? role.praise : -role.blame;
    return [{ ...mentionAt(known, side, clause.text, clause.start), score }];
  });
}

function isLikely({ praise, blame }: Role, polarity: AspectMention["polarity"]): boolean {
  return polarity === "positive" ? praise >= hardlyFrom : polarity === "negative" && blame >= hardlyFrom;
}

function within({ start, end, text }: SaidClause, mention: AspectMention) {
  const from = Math.max(start, mention.start);
  const to = Math.min(end, mention.end);
  return { start: from, end: to, quote: text.slice(from - start, to - start) };
}
