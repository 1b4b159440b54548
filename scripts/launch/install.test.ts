import { expect, test } from "vitest";
import { isInstalled } from "./install.mjs";

const entry = (version: string, more = {}) => ({ version, integrity: `sha512-${version}`, ...more });
const lock = {
  packages: {
    "": { name: "root" },
    "node_modules/a": entry("1.0.0"),
    "node_modules/mac": entry("2.0.0", { optional: true, os: ["darwin"] }),
  },
};

test("installed is what the lock asks for, other systems' packages aside", () => {
  expect(isInstalled(lock, { packages: { "node_modules/a": entry("1.0.0") } })).toBe(true);
});

test.each([
  ["nothing", undefined],
  ["a missing package", { packages: {} }],
  ["another version", { packages: { "node_modules/a": entry("1.0.1") } }],
  ["one too many", { packages: { "node_modules/a": entry("1.0.0"), "node_modules/b": entry("1.0.0") } }],
])("%s is not", (_, installed) => {
  expect(isInstalled(lock, installed)).toBe(false);
});
