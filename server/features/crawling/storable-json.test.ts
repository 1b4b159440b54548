import fc from "fast-check";
import { expect, test } from "vitest";
import { storableJson } from "./storable-json";

test("NUL and half characters go from keys and texts, the rest stays", () => {
  const raw = { "a\0": ["맛있\0어요", "\ud83d", { b: "\\u0000" }], c: 1, d: null };
  expect(JSON.parse(storableJson(raw))).toEqual({ a: ["맛있어요", "\ufffd", { b: "\\u0000" }], c: 1, d: null });
  expect(storableJson(undefined)).toBe("null");
});

test("any value becomes JSON without an escape PostgreSQL refuses", () => {
  const texts = fc.string({ unit: "binary" }).map((text) => `${text}\0\udc00`);
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.array(texts), fc.dictionary(texts, texts)), (value) => {
      const json = storableJson(value);
      JSON.parse(json);
      return json.isWellFormed() && !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i.test(json);
    }),
  );
});
