import { type Desk, notSaying, say, unsaid } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { closings, tradeClosings } from "@/server/integrations/reply-writer/built-in/phrases/ko/closings";
import { occasionLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/occasions";

/** How a reply to praise ends. */
export function closingOf(desk: Desk, said = ""): string {
  const own = tradeClosings[desk.reading.trade];
  const fresh = unsaid(said, desk.chooser.fresh(own));
  const isOwn = fresh.length > 0 && desk.chooser.chance(0.6);
  return say(desk, isOwn ? fresh : notSaying(said, [...own, ...closings]));
}

/** Why or with whom the guest came, where they said so. */
export function occasionLine(desk: Desk, said: string): string | null {
  const [occasion] = desk.reading.occasions;
  return occasion ? say(desk, notSaying(said, occasionLines[occasion])) : null;
}
