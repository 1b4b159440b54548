import { expect, test } from "vitest";
import { joinedPraise } from "@/server/integrations/reply-writer/built-in/compose/join-praise";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import { plainTold } from "@/server/integrations/reply-writer/built-in/matters/told";

const told = (base: string) => ({
  ...plainTold(generalMatter("other", "positive", "food")),
  detail: { ni: `${base}다니`, go: `${base}다고` },
});

test("two short clauses become one sentence", () => {
  const [first, ...others] = joinedPraise([told("국물이 진했"), told("김치가 시원했")]);
  expect(first?.detail).toEqual({ ni: "국물이 진하고 김치도 시원했다니", go: "국물이 진하고 김치도 시원했다고" });
  expect(others).toEqual([]);
});

test("clauses that have parts of their own stay apart", () => {
  expect(joinedPraise([told("국물이 진하고 시원했"), told("김치가 맛있었")])).toHaveLength(2);
});
