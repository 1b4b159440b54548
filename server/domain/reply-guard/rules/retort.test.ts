import { expect, test } from "vitest";
import { isCare, isSympathy, retorts } from "@/server/domain/reply-guard/rules/retort";

const isRetort = (tight: string) => retorts.some((retort) => retort.test(tight));

test.each(["예민하신가봐요.", "다드시고나서왜이러세요", "직접끓여드시지그러셨어요", "그게무슨말씀이세요"])(
  "“%s” talks back",
  (tight) => {
    expect(isRetort(tight)).toBe(true);
  },
);

test.each(["국물온도를살펴볼게요.", "말씀해주셔서고마워요.", "온도를다시맞추고있어요."])("“%s” does not", (tight) => {
  expect(isRetort(tight)).toBe(false);
});

test("what cares for the guest is told from what judges them", () => {
  expect(isSympathy("많이놀라셨나봐요")).toBe(true);
  expect(isSympathy("말을바꾸시네요")).toBe(false);
  expect(isCare("지금은괜찮으신가요")).toBe(true);
  expect(isCare("왜이제와서말씀하셨어요")).toBe(false);
});
