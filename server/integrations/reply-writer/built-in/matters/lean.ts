import type { AspectMention } from "@/server/domain/analysis";
import { noMatter } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** What the analysis heard where a clause stands. */
export type Heard = readonly Pick<AspectMention, "aspect" | "polarity">[];

const sameAspect = 1.2;
const otherSide = -4;
const unheard = -1;
const nothingSaid = -1.5;

/** What else speaks for a matter or against it, in log-odds: the trade, the side that was heard, and of what. */
export function leanFor(heard: Heard, trade: Trade | null): (id: string) => number {
  const sides = new Set(heard.map(({ polarity }) => polarity).filter((polarity) => polarity !== "neutral"));
  const told = new Set(heard.map(({ aspect }) => aspect));
  return (id) => {
    const matter = matterOf(id);
    if (matter === null) return id === noMatter ? (sides.size > 0 ? nothingSaid : 0) : Number.NEGATIVE_INFINITY;
    if (trade !== null && matter.trades !== null && !matter.trades.includes(trade)) return Number.NEGATIVE_INFINITY;
    const side = sides.size === 0 ? unheard : sides.has(matter.polarity) ? 0 : otherSide;
    return side + (told.has(matter.aspect) ? sameAspect : 0);
  };
}
