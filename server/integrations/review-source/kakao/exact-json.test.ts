import { expect, test } from "vitest";
import { parseExactJson } from "./exact-json";

test("whole numbers beyond 2^53 keep all their digits, everything else stays what it is", () => {
  const text =
    '{"a":9007199254740993,"b":[9100000000000000001,-9007199254740993],"c":9007199254740991,"d":4.5,"e":"9007199254740993","f":null}';
  expect(parseExactJson(text)).toEqual({
    a: "9007199254740993",
    b: ["9100000000000000001", "-9007199254740993"],
    c: 9_007_199_254_740_991,
    d: 4.5,
    e: "9007199254740993",
    f: null,
  });
});

test("what is no JSON is refused", () => {
  expect(() => parseExactJson('{"a":1')).toThrow(SyntaxError);
});
