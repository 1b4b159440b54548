import { devices, expect, test } from "@playwright/test";
import ceilings from "./first-load.json" with { type: "json" };
import { kilobytes, scriptBytes } from "@/tests/support/script-bytes";
import { openInboxShop } from "./inbox-shop";

/** What a page may cost at most; one that costs more has a ceiling of its own, which only comes down. */
const targetKb = 170;
const slackKb = 6;

/** As `npm run bench pages` measures: a phone, which never fetches what only a desktop shows. */
test.use({ viewport: { width: 390, height: 844 }, userAgent: devices["Pixel 7"].userAgent });

test("no page costs more JavaScript than it may", async ({ page }) => {
  test.setTimeout(120_000);
  await openInboxShop(page, [{ nickname: "솔방울", body: "국물이 진하고 맛있어요.", stars: 5 }], { undoSeconds: 600 });
  const costs: Record<string, number> = {};
  for (const address of Object.keys(ceilings)) costs[address] = kilobytes(await scriptBytes(page, address));
  const over = Object.entries(ceilings).filter(([address, ceiling]) => (costs[address] ?? 0) > ceiling);
  expect(over, `measured, in kB gzip: ${JSON.stringify(costs)}`).toEqual([]);
  const loose = Object.entries(ceilings).filter(
    ([address, ceiling]) => ceiling > targetKb && ceiling - (costs[address] ?? 0) > slackKb,
  );
  expect(loose, `cheaper than it has to be: lower its ceiling to what is measured: ${JSON.stringify(costs)}`).toEqual(
    [],
  );
});
