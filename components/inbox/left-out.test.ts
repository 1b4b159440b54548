import { expect, test } from "vitest";
import { leftOutBecause } from "./left-out";

const drafted = { status: "drafted", failureReason: null, shownText: null, guardLevel: "ok" } as const;
const contested = { ...drafted, status: "failed", failureReason: "OTHER_REPLY", shownText: "남의 글" } as const;

test.each([
  ["a draft takes part", drafted, null],
  ["one to look at too", { ...drafted, guardLevel: "warn" }, null],
  ["none yet", null, "no-draft"],
  ["approved already", { ...drafted, status: "approved" }, "done"],
  ["blocked by the guard", { ...drafted, guardLevel: "stop" }, "stop"],
  ["another reply is there", contested, "other-reply"],
  ["the other reply has gone", { ...contested, shownText: null }, null],
  ["failed for another reason", { ...contested, failureReason: "blocked" }, null],
  ["gone from the platform", { ...contested, failureReason: "VANISHED", shownText: null }, null],
] as const)("%s", (_, reply, reason) => expect(leftOutBecause({ reply, givesOrders: false })).toBe(reason));

test("a review that gives orders is read by itself", () => {
  expect(leftOutBecause({ reply: drafted, givesOrders: true })).toBe("orders");
  expect(leftOutBecause({ reply: { ...drafted, guardLevel: "stop" }, givesOrders: true })).toBe("stop");
});
