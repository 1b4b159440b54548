import { afterEach, expect, vi } from "vitest";

const errors: unknown[][] = [];
vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
  errors.push(words);
});

// What a component or library complains about is a defect, even where the test would pass.
afterEach(() => {
  expect(errors.splice(0), "console.error was called").toEqual([]);
});
