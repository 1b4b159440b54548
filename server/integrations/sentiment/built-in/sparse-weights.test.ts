import fc from "fast-check";
import { expect, it } from "vitest";
import { packSparse, unpackSparse } from "./sparse-weights";

const unpacked = (weights: Int8Array) => {
  const { bytes, kept } = packSparse(weights);
  return unpackSparse(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), kept, weights.length);
};

it("gives back the weights it packed", () => {
  const weight = fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: -128, max: 127 }));
  fc.assert(
    fc.property(fc.array(weight, { maxLength: 2000 }), (weights) => {
      expect(unpacked(Int8Array.from(weights))).toEqual(Int8Array.from(weights));
    }),
  );
});

it.each([254, 255, 256, 510, 511])("keeps a weight after a gap of %i", (gap) => {
  const weights = new Int8Array(gap + 3);
  weights[gap] = -7;
  weights[gap + 1] = 3;
  expect(unpacked(weights)).toEqual(weights);
});

it("packs nothing for weights that are none", () => {
  const { bytes, kept } = packSparse(new Int8Array(1000));
  expect([bytes.length, kept]).toEqual([0, 0]);
});
