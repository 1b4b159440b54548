import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { GuardFix, GuardInput, GuardRule } from "@/server/domain/reply-guard/verdict";

/** Where a rule was broken, as offsets into the reply, and why in one sentence an owner understands. */
export type Hit = { start: number; end: number; reason: string };

export type Rule = {
  id: GuardRule;
  find(reply: ReplyReading, input: GuardInput): Hit[];
  /** A better reply; without it the guard offers to leave out the sentences that were hit. */
  mend?(reply: ReplyReading, input: GuardInput, hits: Hit[]): GuardFix | null;
};
