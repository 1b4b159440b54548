import type { AspectPraise } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-aspects";
import { type Desk, notSaying, say, unsaid } from "@/server/integrations/reply-writer/built-in/compose/draft";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { closings, tradeClosings } from "@/server/integrations/reply-writer/built-in/phrases/ko/closings";
import { occasionLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/occasions";
import { hearts } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-hearts";
import { aspectLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-lines";
import { praiseTopics } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-topics";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";

const particularShare = 0.7;

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

/** What praise makes us feel: mostly what fits only this praise. */
export function heartsFor(desk: Desk, echo: Echo): readonly Phrase[] {
  const own = particularTo(desk, echo);
  const particular = own?.hearts ?? aspectLines(echo.aspect, desk.reading.trade).hearts;
  const fresh = desk.chooser.fresh(particular);
  const isParticular = fresh.length > 0 && desk.chooser.chance(particularShare);
  return isParticular ? fresh : [...particular, ...hearts[desk.voice.tone]];
}

/** What we mean to keep doing; nothing where only a closing would fit. */
export function caresFor(desk: Desk, echo: Echo): readonly Phrase[] {
  const own = particularTo(desk, echo);
  const { cares } = own ?? aspectLines(echo.aspect, desk.reading.trade);
  return cares;
}

/** Lines for the very thing that was praised. */
function particularTo({ reading }: Desk, { neun, deed }: Echo): AspectPraise | null {
  const words = deed ? `${neun} 챙겨` : neun;
  const found = praiseTopics.find(
    ({ sign, trades }) => sign.test(words) && (trades === null || trades.includes(reading.trade)),
  );
  return found ?? null;
}
