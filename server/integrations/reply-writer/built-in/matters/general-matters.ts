import type { Aspect } from "@/server/domain/analysis";
import { isSaidIn, type Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

type Sides = { positive: readonly string[]; negative: readonly string[] };

/** The widest matters of an aspect: the first that fits the trade is meant where no more is known. */
const widest: Record<Aspect, Sides> = {
  taste: {
    positive: ["tasty", "goods-tasty", "breakfast-good"],
    negative: ["not-tasty", "goods-tasteless", "breakfast-bad"],
  },
  portion: { positive: ["portion-generous"], negative: ["portion-small", "goods-small-for-price"] },
  price: {
    positive: ["price-fair", "care-worth", "worth-the-money"],
    negative: ["price-high", "care-expensive", "not-worth-the-money"],
  },
  service: { positive: ["kind"], negative: ["unkind"] },
  cleanliness: { positive: ["clean"], negative: ["dirty"] },
  ambience: { positive: ["ambience-good"], negative: ["ambience-bad"] },
  waiting: { positive: ["no-wait"], negative: ["wait-long"] },
  location: { positive: ["location-good"], negative: ["location-bad"] },
  delivery: { positive: ["delivery-good"], negative: ["delivery-bad"] },
  other: {
    positive: ["beauty-well-done", "clinic-good", "lesson-well-taught", "care-well-done"],
    negative: ["beauty-disliked", "lesson-poor", "care-poorly-done"],
  },
};
const anything = { positive: "overall-satisfied", negative: "overall-disappointed" } as const;

/** What can be said of an opinion of which only aspect and side are known. */
export function generalMatter(aspect: Aspect, polarity: "positive" | "negative", trade: Trade): Matter {
  const fitting = [...widest[aspect][polarity], anything[polarity]]
    .map(matterOf)
    .find((matter) => matter !== null && isSaidIn(matter, trade));
  if (!fitting) throw new RangeError(`no matter is ${polarity} of ${aspect} for ${trade}`);
  return fitting;
}
