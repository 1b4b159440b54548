// Usage: npm run shots [-- --paths /inbox,/overview --locale en --text large --out .shots]. Pictures of every page of the
// product that npm start runs, signed in as the demo owner: phone and desk, light and dark, one file each.
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright";
import { preferenceCookies } from "@/components/shell/preferences";
import { shootLanding } from "./landing-shots";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";

const widths = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
const themes = ["light", "dark"] as const;
const open = ["/", "/pricing", "/sign-in", "/sign-up", "/reset", "/terms", "/privacy"];
const signedIn = [
  "/overview",
  "/inbox",
  "/reviews",
  "/stores",
  "/stores/history",
  "/promises",
  "/import",
  "/onboarding",
  "/settings",
  "/billing",
  "/analytics",
  "/reports",
  "/notifications",
];

const read = <Data>(name: string) => JSON.parse(readFileSync(`.data/${name}`, "utf8")) as Data;
const { PORT: port } = read<{ PORT: number }>("ports.json");

const { values } = parseArgs({
  options: {
    base: { type: "string", default: process.env.APP_URL ?? `http://localhost:${port}` },
    paths: { type: "string" },
    locale: { type: "string", default: "ko" },
    text: { type: "string", default: "normal" },
    out: { type: "string", default: ".shots" },
    landing: { type: "boolean", default: false },
  },
});

const demo = read<{ email: string; password: string }>("demo.json");
const cookies = [
  { name: preferenceCookies.locale, value: values.locale, url: values.base },
  { name: preferenceCookies.textSize, value: values.text, url: values.base },
];
const wanted = values.paths?.split(",");
const fileOf = (at: string) => at.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "landing";

async function signIn(page: Page): Promise<void> {
  await page.goto(`${values.base}/sign-in`);
  await page.waitForLoadState("networkidle");
  await page.fill("[type=email]", demo.email);
  await page.fill("[type=password]", demo.password);
  await page.click("[type=submit]");
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** The pages below the first shop of the list. */
async function shopPages(page: Page): Promise<string[]> {
  await page.goto(`${values.base}/stores`);
  const link = page.locator('main a[href^="/stores/"]:not([href^="/stores/history"])').first();
  const shop = (await link.getAttribute("href"))?.split(/[?#]/)[0];
  return shop ? [shop, `${shop}/rules`, `${shop}/learning`] : [];
}

/** At the desk main scrolls inside a frame, on a phone below fixed bars: the window grows until nothing is hidden. */
async function unroll(page: Page): Promise<void> {
  const hiddenPx = await page.evaluate(() => {
    const main = document.querySelector("main");
    const inFrame = main ? main.scrollHeight - main.clientHeight : 0;
    return Math.max(inFrame, document.documentElement.scrollHeight - innerHeight);
  });
  const size = page.viewportSize();
  if (!size || hiddenPx <= 0) return;
  await page.setViewportSize({ ...size, height: size.height + hiddenPx });
  await page.waitForLoadState("networkidle", { timeout: 5_000 }).catch(() => {});
  // A lazy image that this width does not show is never loaded.
  await page.evaluate(() => {
    const shown = [...document.images].filter((image) => image.checkVisibility());
    return Promise.allSettled(shown.map((image) => image.decode()));
  });
}

/** One page's picture once nothing loads any more. */
async function shoot(page: Page, at: string, name: string): Promise<void> {
  await page.goto(`${values.base}${at}`);
  await page.waitForLoadState("networkidle", { timeout: 15_000 }).catch(() => {});
  await page.evaluate(() => document.fonts.ready);
  const seen = page.viewportSize();
  await unroll(page);
  const file = path.join(values.out, `${fileOf(at)}.${name}.png`);
  await page.screenshot({ path: file, fullPage: true, animations: "disabled" });
  if (seen) await page.setViewportSize(seen);
  console.log(file);
}

/** The pages in both sizes and themes. */
async function shootDressed(page: Page, pages: readonly string[]): Promise<void> {
  for (const [size, viewport] of Object.entries(widths))
    for (const colorScheme of themes) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      for (const at of pages) await shoot(page, at, `${size}-${colorScheme}`);
    }
}

async function shootAll(browser: Browser): Promise<void> {
  const context = await browser.newContext({ baseURL: values.base });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await shootDressed(
    page,
    open.filter((each) => wanted?.includes(each) ?? true),
  );
  await signIn(page);
  const ofShop = wanted ? [] : await shopPages(page);
  await shootDressed(page, wanted?.filter((each) => !open.includes(each)) ?? [...signedIn, ...ofShop]);
}

mkdirSync(values.out, { recursive: true });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
try {
  await (values.landing ? shootLanding(browser, { base: values.base, signIn }) : shootAll(browser));
} finally {
  await browser.close();
}
