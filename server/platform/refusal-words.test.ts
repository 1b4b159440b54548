import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import ko from "@/messages/ko/refusal.json";
import { AppError, messageIn } from "./errors";

const sources = globSync("server/**/*.ts")
  .filter((file) => !/\.test\.|generated/.test(file))
  .map((file) => readFileSync(file, "utf8"));

test("every sentence turns somebody down", () => {
  const unsaid = Object.keys(ko).filter((name) => !sources.some((text) => text.includes(`"${name}"`)));
  expect(unsaid).toEqual([]);
});

test("every sentence gets the values it names", () => {
  const holes = Object.entries(ko).flatMap(([name, text]) =>
    [...text.matchAll(/\{(\w+)/g)].map(([, hole = ""]) => ({ name, hole })),
  );
  expect(holes.length).toBeGreaterThan(5);
  const without = holes.filter(({ name, hole }) => {
    const refusals = sources.flatMap((text) => text.split(`"${name}"`).slice(1));
    return !refusals.every((rest) => new RegExp(`\\b${hole}\\b`).test(rest.slice(0, 200)));
  });
  expect(without).toEqual([]);
});

test("a refusal is told in the reader's language", () => {
  const tooSoon = new AppError("RATE_LIMITED", "collectedJustNow", "TOO_SOON", { retryAfterSeconds: 42 });
  expect(tooSoon.message).toBe("방금 가져왔어요. 42초 뒤에 다시 가져올 수 있어요.");
  expect(messageIn("ko", tooSoon)).toBe(tooSoon.message);
  expect(messageIn("en", tooSoon)).toBe("We’ve just collected. You can collect again in 42 seconds.");
  const file = new AppError("INVALID", "empty_file", "empty_file");
  expect(messageIn("en", file)).toBe("The file has no rows to read.");
});
