import { z } from "zod";
import { aspects, sentiments } from "@/server/domain/analysis";
import { platforms } from "@/server/domain/platform";

export const mostConditions = 6;
export const mostRules = 30;
export const ruleNameLength = 40;
const keywordLength = 30;

/** How long an automatic approval may still be taken back; never less than the shop's own undo window. */
export const waitChoicesSeconds = [600, 1_800, 3_600, 10_800, 43_200, 86_400] as const;

const ConditionSchemas = [
  z.object({ field: z.literal("rating"), op: z.enum(["at_least", "at_most"]), value: z.int().min(1).max(5) }),
  z.object({ field: z.literal("rating"), op: z.literal("none") }),
  z.object({ field: z.literal("platform"), op: z.enum(["is", "is_not"]), value: z.enum(platforms) }),
  z.object({
    field: z.literal("keyword"),
    op: z.enum(["has", "has_not"]),
    value: z.string().trim().min(1).max(keywordLength),
  }),
  z.object({
    field: z.literal("aspect"),
    op: z.enum(["praised", "criticised", "mentioned"]),
    value: z.enum(aspects),
  }),
  z.object({ field: z.literal("sentiment"), op: z.enum(["is", "is_not"]), value: z.enum(sentiments) }),
] as const;

/** One thing that must be so about a review. */
export const RuleConditionSchema = z.union(ConditionSchemas);
export type RuleCondition = z.infer<typeof RuleConditionSchema>;
export const conditionFields = ["rating", "platform", "keyword", "aspect", "sentiment"] as const;
export type ConditionField = (typeof conditionFields)[number];

/** 초안만 · 자동 승인 · 답글 안 함 · 알리기 */
export const actionKinds = ["draft_only", "approve", "leave", "alert"] as const;
export type ActionKind = (typeof actionKinds)[number];

export const RuleActionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("draft_only") }),
  z.object({ kind: z.literal("approve"), waitSeconds: z.int().min(600).max(86_400) }),
  z.object({ kind: z.literal("leave") }),
  z.object({ kind: z.literal("alert") }),
]);
export type RuleAction = z.infer<typeof RuleActionSchema>;

/** What an owner writes down: the name, what must be so, and what then happens. */
export const RuleTextSchema = z.object({
  name: z.string().trim().min(1).max(ruleNameLength),
  conditions: z.array(RuleConditionSchema).min(1).max(mostConditions),
  action: RuleActionSchema,
});
export type RuleText = z.infer<typeof RuleTextSchema>;

export type Rule = RuleText & { id: string; activeSince: Date };

/** What became of a draft a rule was asked about. */
export const ruleOutcomes = ["approved", "held", "kept", "left", "alerted", "none"] as const;
export type RuleOutcome = (typeof ruleOutcomes)[number];
