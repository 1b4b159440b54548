import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeNumber, writePercent } from "./write-number";

describe("numbers", () => {
  it.each(["ko", "en"])("are written as Intl does in %s", (locale) => {
    const number = new Intl.NumberFormat(locale);
    const percent = new Intl.NumberFormat(locale, { style: "percent" });
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (each) => writeNumber(each) === number.format(each)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), (each) => writeNumber(each / 100) === number.format(each / 100)),
    );
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 400 }), (part, whole) => {
        const share = Math.min(1, part / whole);
        return writePercent(share) === percent.format(share);
      }),
    );
    expect([writeNumber(1234.5), writeNumber(-1), writePercent(0.126)]).toEqual(["1,234.5", "-1", "13%"]);
  });
});
