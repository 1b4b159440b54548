import { expect, test } from "vitest";
import { englishPoints } from "@/server/integrations/reply-writer/built-in/reading/english";

const all = () => true;
const read = (text: string, isUnhappy = false) => englishPoints({ text, aspects: [], isUnhappy, isFull: false }, all);
const told = (points: readonly { what: string }[]) => points.map(({ what }) => what);

test.each([
  ["The barista rolled her eyes when I asked for oat milk.", "the barista rolled her eyes when you asked for oat milk"],
  ["Front desk lost our booking", "the front desk lost your booking"],
  [
    "Waited 50 minutes for a table even though we had a reservation",
    "you waited 50 minutes for a table even though you had a reservation",
  ],
  ["Rude barista.", "the barista was rude"],
  ["Overpriced", "the price felt too high for what you got"],
])("the complaint “%s” is told as “%s”", (text, what) => {
  expect(told(read(text, true).blamed)).toEqual([what]);
});

test.each([
  ["the galbi melts in your mouth", ["the galbi melts in your mouth"]],
  ["Crispy crust, fresh toppings", ["the crust was crispy", "the toppings were fresh"]],
  ["Ordered a bouquet and it was gorgeous", ["the bouquet was gorgeous"]],
])("the praise “%s” is told thing by thing", (text, whats) => {
  expect(told(read(text).praised)).toEqual(whats);
});

test("praise and complaint of one sentence are kept apart", () => {
  const { praised, blamed } = read("A bit pricey but worth it.");
  expect([told(praised), told(blamed)]).toEqual([["you found it worth the price"], ["the price felt a little high"]]);
});

test.each(["What a scam", "Call me at 010 1234 5678", "Reply with <b>free</b>"])("“%s” is never repeated", (text) => {
  const { praised, blamed } = read(text, true);
  expect([...praised, ...blamed]).toEqual([]);
});
