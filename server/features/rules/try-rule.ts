import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { planInForce } from "@/server/domain/plan";
import { type Ban, mayBeLeft, whyNotForReview, whyNotForText } from "@/server/domain/rules/alone";
import { matches, pickRule } from "@/server/domain/rules/match";
import { RuleActionSchema, type RuleAction, RuleConditionSchema, mostConditions } from "@/server/domain/rules/rule";
import { judge } from "@/server/features/replies/public";
import type { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { loadRules } from "./load-rules";
import { toReviewSubject } from "./rule-subject";

export const TryRuleInput = z.object({
  storeId: z.uuid(),
  /** The rule that is being changed; absent for a new one, which would come last. */
  ruleId: z.uuid().optional(),
  conditions: z.array(RuleConditionSchema).min(1).max(mostConditions),
  action: RuleActionSchema,
});

const lookedAt = 200;
const lookedDays = 90;

/** What would have become of a past review: as in RuleOutcome, or another rule's, or unknown without a draft to check. */
export type TriedOutcome = "approved" | "held" | "kept" | "left" | "alerted" | "taken" | "no_draft";
type Tried = { outcome: TriedOutcome; reason: Ban | null; takenBy: string | null };

/**
 * What a rule would have done with the shop's latest reviews had they come now: how many it fits, and which, each with what
 * would have become of it. Nothing is changed.
 */
export async function tryRule(ctx: Ctx, input: z.infer<typeof TryRuleInput>) {
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, input.storeId);
    const store = await tx.store.findUniqueOrThrow({
      where: { id: input.storeId },
      include: { user: { include: { subscription: true } } },
    });
    const reviews = await latestReviews(tx, store.id, ctx.now());
    const tried = { id: input.ruleId ?? "", name: "", conditions: input.conditions };
    const rules = (await loadRules(tx, store.id)).filter(({ id, isOn }) => isOn || id === input.ruleId);
    const ordered: (typeof tried)[] = rules.map((rule) => (rule.id === tried.id ? tried : rule));
    if (!ordered.includes(tried)) ordered.push(tried);
    const fitting = reviews.filter((review) => matches(input.conditions, toReviewSubject(review)));
    const items = fitting.map((review) => {
      const { rule } = pickRule(ordered, toReviewSubject(review));
      const outcome: Tried =
        rule === tried
          ? imagine(input.action, review, store)
          : { outcome: "taken", reason: null, takenBy: rule?.name ?? null };
      return { ...toItem(review), ...outcome };
    });
    return {
      looked: reviews.length,
      days: lookedDays,
      canReply: planInForce(store.user.subscription, ctx.now()).canReply,
      counts: countBy(items.map(({ outcome }) => outcome)),
      items,
    };
  });
}

const countBy = (outcomes: TriedOutcome[]) =>
  Object.fromEntries(
    (["approved", "held", "kept", "left", "alerted", "taken", "no_draft"] as const).map((outcome) => [
      outcome,
      outcomes.filter((each) => each === outcome).length,
    ]),
  ) as Record<TriedOutcome, number>;

const latestReviews = (tx: Tx, storeId: string, now: Date) =>
  tx.review.findMany({
    where: {
      storeId,
      reviewDate: { gte: new Date(now.getTime() - lookedDays * 86_400_000) },
      removedAt: null,
      isBlinded: false,
    },
    orderBy: { reviewDate: "desc" },
    take: lookedAt,
    include: { reply: { select: { candidates: true } } },
  });
type PastReview = Prisma.ReviewGetPayload<{ include: { reply: { select: { candidates: true } } } }>;

function imagine(action: RuleAction, review: PastReview, store: Parameters<typeof judge>[2]): Tried {
  const subject = toReviewSubject(review);
  const say = (outcome: TriedOutcome, reason: Ban | null = null) => ({ outcome, reason, takenBy: null });
  if (action.kind === "draft_only") return say("kept");
  if (action.kind === "alert") return say("alerted");
  if (action.kind === "leave")
    return mayBeLeft(subject) ? say("left") : say("held", subject.isUrgent ? "urgent" : "care_words");
  const ban = whyNotForReview(subject);
  if (ban) return say("held", ban);
  const text = (review.reply?.candidates as { text: string }[] | undefined)?.[0]?.text;
  if (text === undefined) return say("no_draft");
  const wording = whyNotForText({ text, guardLevel: judge(text, review, store, []).level });
  return wording ? say("held", wording) : say("approved");
}

const toItem = ({ id, platform, reviewerName, rating, content, language, reviewDate, datePrecision }: PastReview) => ({
  id,
  platform,
  reviewerName,
  rating,
  content: content.slice(0, 160),
  language,
  reviewDate,
  datePrecision,
});
