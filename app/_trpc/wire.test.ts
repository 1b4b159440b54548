import fc from "fast-check";
import superjson, { type SuperJSONResult } from "superjson";
import { describe, expect, it } from "vitest";
import { wire } from "./wire";

const sent = (written: SuperJSONResult): SuperJSONResult => JSON.parse(JSON.stringify(written)) as SuperJSONResult;

const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.date({ noInvalidDate: true }),
);
const key = fc
  .oneof(fc.constantFrom("at", "a.b", "back\\slash", "\\.", ""), fc.string({ unit: "grapheme" }))
  .filter((each) => !each.includes("\0") && each !== "__proto__" && each !== "constructor" && each !== "prototype");
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe("the wire", () => {
  it("reads what the server's superjson writes", () => {
    fc.assert(
      fc.property(value, (each) => {
        expect(wire.deserialize(sent(superjson.serialize(each)))).toEqual(each);
      }),
    );
  });

  it("writes what the server's superjson reads", () => {
    fc.assert(
      fc.property(value, (each) => {
        expect(superjson.deserialize(sent(wire.serialize(each)))).toEqual(nullInArrays(each));
      }),
    );
  });

  it("refuses a type it does not know", () => {
    expect(() => wire.deserialize(sent(superjson.serialize({ names: new Set(["a"]) })))).toThrow("does not know");
  });
});

/** A gap in an array is null on the wire, as in JSON. */
function nullInArrays(read: unknown): unknown {
  if (Array.isArray(read)) return read.map((each) => (each === undefined ? null : nullInArrays(each)));
  if (typeof read !== "object" || read === null || read instanceof Date) return read;
  return Object.fromEntries(Object.entries(read).map(([name, each]) => [name, nullInArrays(each)]));
}
