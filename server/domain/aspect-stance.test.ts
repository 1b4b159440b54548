import { expect, it } from "vitest";
import { aspectStances } from "./aspect-stance";

it("counts each aspect once, complaints first", () => {
  expect([
    ...aspectStances([
      { aspect: "taste", polarity: "positive" },
      { aspect: "taste", polarity: "negative" },
      { aspect: "price", polarity: "neutral" },
      { aspect: "price", polarity: "positive" },
      { aspect: "waiting", polarity: "neutral" },
    ]),
  ]).toEqual([
    ["taste", "negative"],
    ["price", "positive"],
    ["waiting", "neutral"],
  ]);
});
