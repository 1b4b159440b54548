import type { AspectMention } from "@/server/domain/analysis";
import { noMatter } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** What the analysis heard where a clause stands. */
export type Heard = readonly { aspect: AspectMention["aspect"] | null; polarity: AspectMention["polarity"] }[];

const sameAspect = 1.2;
const ownTrade = 0.5;
const otherSide = -4;
const unheard = -1;
const nothingSaid = -3;

/** What else speaks for a matter or against it, in log-odds: the trade, the side that was heard, and of what. */
export function leanFor(heard: Heard, trade: Trade | null): (id: string) => number {
  const sides = new Set(heard.map(({ polarity }) => polarity).filter((polarity) => polarity !== "neutral"));
  const told = new Set(heard.map(({ aspect }) => aspect));
  return (id) => {
    const matter = matterOf(id);
    if (matter === null) return id === noMatter ? (sides.size > 0 ? nothingSaid : 0) : Number.NEGATIVE_INFINITY;
    const isForeign = trade !== null && matter.trades !== null && !matter.trades.includes(trade);
    const isDenied = sides.size > 0 && !sides.has(matter.polarity);
    if (isForeign) return Number.NEGATIVE_INFINITY;
    const side = isDenied ? otherSide : sides.size === 0 ? unheard : 0;
    return (
      side + (told.has(matter.aspect) ? sameAspect : 0) + (trade !== null && matter.trades !== null ? ownTrade : 0)
    );
  };
}
