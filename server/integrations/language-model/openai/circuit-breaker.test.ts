import { expect, test } from "vitest";
import { createCircuitBreaker } from "./circuit-breaker";

function breakerAt(start = 0) {
  let now = start;
  const breaker = createCircuitBreaker({ failures: 3, restMs: 1_000, clock: () => now });
  return { breaker, pass: (ms: number) => (now += ms) };
}

test("it opens after so many failures in a row, and only then", () => {
  const { breaker } = breakerAt();
  breaker.failed();
  breaker.failed();
  breaker.succeeded();
  breaker.failed();
  breaker.failed();
  expect(breaker.mayTry()).toBe(true);
  breaker.failed();
  expect(breaker.mayTry()).toBe(false);
});

test("when it has rested one call may try; another failure closes the door again, a success opens it for all", () => {
  const { breaker, pass } = breakerAt();
  for (let i = 0; i < 3; i++) breaker.failed();
  pass(1_000);
  expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, false]);
  breaker.failed();
  pass(999);
  expect(breaker.mayTry()).toBe(false);
  pass(1);
  expect(breaker.mayTry()).toBe(true);
  breaker.succeeded();
  expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, true]);
});
