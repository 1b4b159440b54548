import { describe, expect, it } from "vitest";
import { failureKind, mayPass } from "./failure-kind";

describe("failureKind", () => {
  it.each([
    ["page.goto: Timeout 30000ms exceeded", "timeout"],
    ["connect ECONNREFUSED 127.0.0.1:4101", "unreachable"],
    ["net::ERR_CONNECTION_RESET at https://m.place.naver.com", "unreachable"],
    ["the platform answered 429", "refused"],
    ["Unexpected token '<', \"<html>\" is not valid JSON", "unreadable"],
    ["Can't reach database server", "database"],
    ["reply not found", "gone"],
    ["no complaint to tell", "unexpected"],
    ["", "unexpected"],
  ])("%s → %s", (raw, kind) => {
    expect(failureKind(raw)).toBe(kind);
  });

  it("expects no luck from trying again where something has to be changed", () => {
    expect(["timeout", "unreachable", "database", "refused"].every((kind) => mayPass(kind as never))).toBe(true);
    expect(["gone", "unreadable", "unexpected"].some((kind) => mayPass(kind as never))).toBe(false);
  });
});
