import { expect, test } from "vitest";
import { flatView } from "@/server/domain/reply-guard/view";
import { otherShopNames } from "@/server/domain/reply-guard/rules/other-shop-name";
import { sampleInput } from "@/server/domain/reply-guard/sample-input";

const named = (text: string) => otherShopNames(flatView(text), sampleInput(text)).map(({ name }) => name);

test.each(["한마음분식을 찾아 주셔서 고마워요.", "행복한식당에 와 주셔서 고마워요."])(
  "“%s” names another shop",
  (text) => {
    expect(named(text)).not.toEqual([]);
  },
);

test.each(["온기식당을 찾아 주셔서 고마워요.", "저희 식당을 찾아 주셔서 고마워요.", "동네 식당에 와 주셔서 고마워요."])(
  "“%s” names none",
  (text) => {
    expect(named(text)).toEqual([]);
  },
);
