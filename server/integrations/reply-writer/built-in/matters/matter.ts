import type { Aspect } from "@/server/domain/analysis";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

type Phrases = readonly Phrase[];

/** `sorry` holds the only apology of a reply; `felt` and `also` name the matter without one; `mild` answers a remark in a glad review. */
export type Complaint = {
  polarity: "negative";
  sorry: Phrases;
  felt: Phrases;
  also: Phrases;
  acts: Phrases;
  mild: Phrases;
};
/** `lead` begins a reply, `also` adds to other praise, `keeps` says what we mean to keep doing. */
export type Praise = { polarity: "positive"; lead: Phrases; also: Phrases; keeps: Phrases };

/**
 * One thing guests say; `trades` null: anywhere; `thing` stands for `$thing` when the clause names nothing we know;
 * `isWide`: of the whole visit, or of anything.
 */
export type Matter = {
  id: string;
  aspect: Aspect;
  trades: readonly Trade[] | null;
  thing: string;
  isWide?: true;
} & (Complaint | Praise);

export function isSaidIn({ trades }: Matter, trade: Trade): boolean {
  return trades === null || trades.includes(trade);
}
