import { expect, it } from "vitest";
import { emailProblem } from "./email-problem";

it.each([
  ["soyeon.han@example.com", null],
  ["  SOYEON@example.com ", null],
  ["", "empty"],
  ["   ", "empty"],
  ["soyeon.han", "noAt"],
  ["soyeon.han@example", "noEnding"],
  ["soyeon.han@example.", "noEnding"],
  ["soyeon han@example.com", "odd"],
  ["a@@example.com", "odd"],
])("%j is %s", (typed, problem) => {
  expect(emailProblem(typed)).toBe(problem);
});
