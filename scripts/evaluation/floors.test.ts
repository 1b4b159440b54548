import { expect, test } from "vitest";
import { brokenFloors, floorOf, raiseFloors } from "./floors";

const recall = { name: "recall", value: 0.8, better: "more", cases: 100 } as const;
const alarms = { name: "alarms", value: 0.1, better: "less", cases: 100 } as const;

test("a figure may lose two cases before it breaks its floor", () => {
  const floors = { recall: floorOf(recall), alarms: floorOf(alarms) };
  expect(floors).toEqual({ recall: 0.78, alarms: 0.12 });
  expect(brokenFloors([recall, alarms], floors)).toEqual([]);
  expect(
    brokenFloors(
      [
        { ...recall, value: 0.77 },
        { ...alarms, value: 0.13 },
      ],
      floors,
    ),
  ).toHaveLength(2);
});

test("a floor whose figure is gone is told", () => {
  expect(brokenFloors([recall], { recall: 0, gone: 0.5 })).toEqual(["gone is not measured"]);
});

test("floors only ever get stricter", () => {
  const floors = { recall: 0.78, alarms: 0.12 };
  const better = [
    { ...recall, value: 0.9 },
    { ...alarms, value: 0.05 },
  ];
  const worse = [
    { ...recall, value: 0.5 },
    { ...alarms, value: 0.5 },
  ];
  expect(raiseFloors(better, floors)).toEqual({ recall: 0.88, alarms: 0.07 });
  expect(raiseFloors(worse, floors)).toEqual(floors);
});
