import { aspects, sentiments } from "@/server/domain/analysis";
import { platforms } from "@/server/domain/platform";
import type { ConditionField, RuleCondition } from "@/server/domain/rules/rule";

type Of<F extends ConditionField> = Extract<RuleCondition, { field: F }>;
type Ops = { [F in ConditionField]: readonly Of<F>["op"][] };

/** How each field can be asked about, in the order of the menu. */
export const opsOf: Ops = {
  rating: ["at_least", "at_most", "none"],
  platform: ["is", "is_not"],
  keyword: ["has", "has_not"],
  aspect: ["criticised", "praised", "mentioned"],
  sentiment: ["is", "is_not"],
};

/** What a field can be compared with; a keyword is typed. */
export const valuesOf = {
  rating: ["5", "4", "3", "2", "1"],
  platform: platforms,
  keyword: [],
  aspect: aspects,
  sentiment: sentiments,
} as const satisfies Record<ConditionField, readonly string[]>;

/** A fresh condition about a field. */
export function newCondition(field: ConditionField): RuleCondition {
  switch (field) {
    case "rating":
      return { field, op: "at_least", value: 4 };
    case "platform":
      return { field, op: "is", value: "naver" };
    case "keyword":
      return { field, op: "has", value: "" };
    case "aspect":
      return { field, op: "criticised", value: "taste" };
    case "sentiment":
      return { field, op: "is", value: "positive" };
  }
}

export const valueOf = (condition: RuleCondition): string | null =>
  "value" in condition ? String(condition.value) : null;

/** The same condition asked another way; a star is kept over "none". */
export function withOp(condition: RuleCondition, op: string): RuleCondition {
  if (condition.field !== "rating") return { ...condition, op } as RuleCondition;
  if (op === "none") return { field: "rating", op: "none" };
  const value = "value" in condition ? condition.value : 4;
  return { field: "rating", op: op === "at_most" ? "at_most" : "at_least", value };
}

/** The same condition about another value. */
export function withValue(condition: RuleCondition, value: string): RuleCondition {
  if (condition.field === "rating") return condition.op === "none" ? condition : { ...condition, value: Number(value) };
  return { ...condition, value } as RuleCondition;
}
