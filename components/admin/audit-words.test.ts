import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import ko from "@/messages/ko/operator.json";

test("whatever the log is told has words for the operator", () => {
  const actions = globSync("server/features/**/*.ts")
    .filter((file) => !file.includes(".test."))
    .map((file) => readFileSync(file, "utf8"))
    .filter((source) => source.includes("auditLog"))
    .flatMap((source) => source.match(/"(?:[a-z]+\.[a-z-]+|model_o(?:n|ff))"/g) ?? [])
    .map((quoted) => quoted.slice(1, -1).replace(/[.-]/g, "_"));
  expect(new Set(actions).size).toBeGreaterThan(20);
  expect(actions.filter((action) => !(action in ko.audit.did))).toEqual([]);
});
