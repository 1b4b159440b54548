import fc from "fast-check";
import { expect, test } from "vitest";
import { splitTranslation } from "./translation";

test.each([
  ["(Translated by Google) 맛있어요\n\n(Original)\nTasty", "Tasty", "맛있어요"],
  ["Tasty\n\nvery\n\n(Translated by Google)\n맛있어요\n\n아주", "Tasty\n\nvery", "맛있어요\n\n아주"],
  ["Tasty", "Tasty", null],
  ["", "", null],
  ["(Translated by Google) 원문이 없어요", "(Translated by Google) 원문이 없어요", null],
  ["I like the words (Translated by Google) in a line", "I like the words (Translated by Google) in a line", null],
  ["(Original)\nfirst", "(Original)\nfirst", null],
])("%j", (comment, original, translation) => expect(splitTranslation(comment)).toEqual({ original, translation }));

const words = fc.string({ minLength: 1, maxLength: 60 }).map((text) => `가${text.trim()}나`);

test("either side gives back what was put together", () => {
  fc.assert(
    fc.property(words, words, (original, translation) => {
      fc.pre(![original, translation].some((text) => /\((Translated|Original)/.test(text)));
      const expected = { original, translation };
      expect(splitTranslation(`(Translated by Google) ${translation}\n\n(Original)\n${original}`)).toEqual(expected);
      expect(splitTranslation(`${original}\n\n(Translated by Google)\n${translation}`)).toEqual(expected);
    }),
    { seed: 4104 },
  );
});

test("a long hostile comment takes no time", () => {
  const comment = `${"(Translated by Google) ".repeat(4_000)}${"\n ".repeat(4_000)}x`;
  const started = performance.now();
  splitTranslation(comment);
  expect(performance.now() - started).toBeLessThan(500);
});
