import { type AloneReply, type AloneReview, type Ban, mayBeLeft, whyNotAlone } from "@/server/domain/rules/alone";
import { type MatchedReview, pickRule } from "@/server/domain/rules/match";
import type { Rule, RuleOutcome } from "@/server/domain/rules/rule";

export type RuleSubject = {
  review: MatchedReview & AloneReview;
  reply: AloneReply;
  canReply: boolean;
  now: Date;
};

export type RuleVerdict<R> = {
  outcome: RuleOutcome;
  /** The rule that decided; null when none fitted. */
  rule: R | null;
  /** Why the rule did not do what it says. */
  reason: Ban | null;
  alsoMatched: R[];
};

/** What the shop's rules, in their order, make of one fresh draft. */
export function decideByRules<R extends Pick<Rule, "conditions" | "action">>(
  rules: readonly R[],
  subject: RuleSubject,
): RuleVerdict<R> {
  const { rule, alsoMatched } = pickRule(rules, subject.review);
  return { rule, alsoMatched, ...(rule ? actOn(rule, subject) : { outcome: "none" as const, reason: null }) };
}

function actOn({ action }: Pick<Rule, "action">, subject: RuleSubject): Pick<RuleVerdict<never>, "outcome" | "reason"> {
  switch (action.kind) {
    case "draft_only":
      return { outcome: "kept", reason: null };
    case "alert":
      return { outcome: "alerted", reason: null };
    case "leave":
      return leave(subject);
    case "approve": {
      const reason = whyNotAlone(subject);
      return { outcome: reason === null ? "approved" : "held", reason };
    }
  }
}

function leave({ review, reply }: RuleSubject): Pick<RuleVerdict<never>, "outcome" | "reason"> {
  if (reply.shownText !== null) return { outcome: "held", reason: "other_reply" };
  if (reply.status !== "drafted" || reply.wasReturned) return { outcome: "held", reason: "not_a_draft" };
  if (mayBeLeft(review)) return { outcome: "left", reason: null };
  return { outcome: "held", reason: review.isUrgent ? "urgent" : "care_words" };
}
