import { expect, test } from "vitest";
import { missingPaths, namedScripts } from "./paths.mjs";

const first = new Set(["scripts", "docs", "package.json"]);
const missing = (text: string) => missingPaths("README.md", text, first);

test("paths in code and links are looked up", () => {
  expect(missing("See `scripts/start.mjs`, `scripts/{start,dev}.mjs` and [this](package.json#top).")).toEqual([]);
  expect(missing("`scripts/gone.mjs` `scripts/{start,gone}.mjs` [x](docs/gone.md) `gone.ts`")).toEqual([
    "scripts/gone.mjs",
    "scripts/gone.mjs",
    "gone.ts",
    "docs/gone.md",
  ]);
});

test("what is no path of ours is left alone", () => {
  expect(missing("`GET /api/v1` `@/x` `a/b` `decisions/NNN-*.md` `npm test` [site](https://a.kr)")).toEqual([]);
  expect(missing("```\nscripts/gone.mjs\n```")).toEqual([]);
});

test("npm scripts in all their forms", () => {
  expect(namedScripts("npm start, npm test, `npm run db -- reset` and npm run -s import -- --x")).toEqual([
    "start",
    "test",
    "db",
    "import",
  ]);
});
