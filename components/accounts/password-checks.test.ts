import { expect, it } from "vitest";
import { passwordChecks } from "./password-checks";

const unmet = (password: string, email = "soyeon.han@example.com") =>
  passwordChecks(password, email)
    .filter((check) => !check.met)
    .map((check) => check.id);

it.each([
  ["들깨칼국수는 진하다", []],
  ["짧은비번", ["length"]],
  ["aaaaaaaaaaaa", ["notCommon"]],
  ["SOYEON.HAN", ["notEmail"]],
  ["soyeon.han@example.com", ["notEmail"]],
  ["", ["length", "notCommon", "notEmail"]],
])("%j lacks %j", (password, expected) => {
  expect(unmet(password)).toEqual(expected);
});

it("does not compare with an address that is not there yet", () => {
  expect(unmet("들깨칼국수는 진하다", "")).toEqual([]);
});
