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

test("no page waits for Intl", async ({ page }) => {
  test.setTimeout(120_000);
  await openInboxShop(page, [{ nickname: "솔방울", body: "국물이 진하고 맛있어요.", stars: 5 }], { undoSeconds: 600 });
  await page.addInitScript(noteIntl);
  for (const address of Object.keys(ceilings)) {
    await page.goto(address, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => Reflect.get(window, "intlUsed")), address).toEqual([]);
  }
});

/** Its first use holds up a phone for longer than the page's first picture: what a page shows first is written without it. */
function noteIntl(): void {
  const used: string[] = [];
  Reflect.set(window, "intlUsed", used);
  for (const name of ["DateTimeFormat", "NumberFormat"] as const)
    Reflect.set(
      Intl,
      name,
      new Proxy(Intl[name], {
        construct: (format, options) => {
          used.push(name);
          return Reflect.construct(format, options) as object;
        },
      }),
    );
}
