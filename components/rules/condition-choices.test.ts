import { describe, expect, it } from "vitest";
import { conditionFields, RuleConditionSchema } from "@/server/domain/rules/rule";
import { newCondition, opsOf, valueOf, valuesOf, withOp, withValue } from "./condition-choices";

describe("conditions one can choose", () => {
  it.each(conditionFields)("of %s are all ones that can be saved", (field) => {
    for (const op of opsOf[field])
      for (const value of field === "keyword" ? ["주차"] : valuesOf[field]) {
        const condition = withValue(withOp(newCondition(field), op), value);
        expect(RuleConditionSchema.safeParse(condition).success).toBe(true);
        expect(condition).toMatchObject({ field, op });
      }
  });

  it("has no value for a missing star, and a star again when asked otherwise", () => {
    const none = withOp(newCondition("rating"), "none");
    expect(valueOf(none)).toBeNull();
    expect(withOp(none, "at_most")).toEqual({ field: "rating", op: "at_most", value: 4 });
  });
});
