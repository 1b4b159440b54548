import { expect, it } from "vitest";
import { evidenceHref } from "./evidence-href";

it("asks the review page in its own words", () => {
  expect(evidenceHref({ storeId: "a", from: "2026-11-01", aspect: "waiting", rating: 0, platform: undefined })).toBe(
    "/reviews?store=a&from=2026-11-01&aspect=waiting&stars=0",
  );
});
