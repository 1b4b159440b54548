import type { Aspect } from "@/server/domain/analysis";
import { type AspectPraise, aspectPraise } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-aspects";
import { tradePraise } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-trades";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** Where a fair look is the work, not the room. */
const seldomStayed: ReadonlySet<Trade> = new Set(["goods", "beauty", "care"]);
const none: AspectPraise = { hearts: [], cares: [] };

/** Lines for what was praised; where food is served, praise of nothing in particular has none of its own. */
export function aspectLines(aspect: Aspect, trade: Trade): AspectPraise {
  const isEaten = trade === "food" || trade === "cafe";
  if (aspect === "taste") return tradePraise[trade];
  if (aspect === "ambience" && seldomStayed.has(trade)) return tradePraise[trade];
  if (aspect === "other") return isEaten ? none : tradePraise[trade];
  return aspect === "portion" && !isEaten ? tradePraise[trade] : aspectPraise[aspect];
}
