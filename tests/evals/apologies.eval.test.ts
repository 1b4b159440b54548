import { beforeAll, expect, test } from "vitest";
import { type Apology, answerSandbox, apologyShare } from "@/scripts/evaluation/apology-figures";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";

const mostAmongGlad = 0.01;
const mostAmongPlain = 0.05;
const leastAmongAngry = 0.95;

let answered: Apology[] = [];
beforeAll(async () => {
  answered = (await answerSandbox()).filter(({ text }) => !isHostile(text));
}, 240_000);

test("hardly a first draft apologises to a guest who left content", () => {
  expect(apologyShare(answered, "good")).toBeLessThanOrEqual(mostAmongGlad);
});

test("nor to one who only tells facts", () => {
  expect(apologyShare(answered, "plain")).toBeLessThanOrEqual(mostAmongPlain);
});

test("who complains hears an apology", () => {
  expect(apologyShare(answered, "bad")).toBeGreaterThanOrEqual(leastAmongAngry);
});
