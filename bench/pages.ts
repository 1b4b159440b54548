// Usage: npm run bench pages [-- --runs 5 --paths /overview,/inbox --slowdown 4]. JavaScript of a first visit in kB gzip, what comes on top of it as the page is first used (laterKb), and Lighthouse's scores (mobile, median of the runs) of every page, with 20,000 reviews in the shop.
import { parseArgs } from "node:util";
import { chromium, devices } from "playwright";
import { build, isBuilt } from "@/scripts/launch/build.mjs";
import { freePort } from "@/scripts/launch/ports.mjs";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import { kilobytes, laterScriptBytes, scriptBytes } from "@/tests/support/script-bytes";
import { benchDatabase, fillReviews } from "./fixture";
import { type Audit, auditPage, complaintsOf, scoresOf } from "./pages/audit";
import { cookieOf, sessionCookie, startWeb } from "./web";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    paths: { type: "string" },
    // How much slower than this machine the phone is; Lighthouse's 4 is for a fast desktop.
    slowdown: { type: "string", default: "4" },
  },
});

const open = ["/", "/pricing", "/sign-in"];
const signedIn = [
  ...["/overview", "/inbox", "/reviews", "/analytics", "/reports"],
  ...["/stores", "/notifications", "/billing", "/settings"],
];
const paths = values.paths?.split(",") ?? [...open, ...signedIn];

if (!isBuilt()) await build();
const database = await benchDatabase();
const userId = await fillReviews(database, 20_000, 3);
const cookie = await sessionCookie(database.db, userId, database.env.AUTH_SECRET);
const web = await startWeb(database.env);
const debugPort = await freePort();
const browser = await chromium.launch({
  executablePath: await chromiumPath(process.env.CHROMIUM_PATH),
  args: [...chromiumArgs, `--remote-debugging-port=${debugPort}`],
});

/** In the browser's own jar: a header would lose against the first cookie a page sets. */
const session = cookieOf(cookie, web.address);
const jar = await browser.newBrowserCDPSession();

async function javaScriptOf(path: string): Promise<{ jsGzipKb: number; laterKb: number }> {
  const context = await browser.newContext({ ...devices["Pixel 7"], viewport: { width: 390, height: 844 } });
  if (!open.includes(path)) await context.addCookies([session]);
  const page = await context.newPage();
  const first = await scriptBytes(page, web.address + path);
  const later = await laterScriptBytes(page);
  for (const [when, scripts] of Object.entries({ first, later }))
    for (const { url, bytes } of scripts)
      process.stderr.write(`  ${when.padEnd(5)} ${(bytes / 1_000).toFixed(1).padStart(6)} ${url}\n`);
  await context.close();
  return { jsGzipKb: kilobytes(first), laterKb: kilobytes(later) };
}

async function medianAudit(path: string): Promise<Audit | undefined> {
  const runs: Audit[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    await jar.send("Storage.clearCookies");
    if (!open.includes(path)) await jar.send("Storage.setCookies", { cookies: [session] });
    const result = await auditPage(web.address + path, debugPort, Number(values.slowdown));
    runs.push(scoresOf(result));
    if (run === 0) for (const complaint of complaintsOf(result)) process.stderr.write(`  ${complaint}\n`);
  }
  const median = (name: keyof Audit) => runs.map((run) => run[name]).sort((a, b) => a - b)[runs.length >> 1];
  return runs.length > 0
    ? ({
        performance: median("performance"),
        accessibility: median("accessibility"),
        bestPractices: median("bestPractices"),
        cls: median("cls"),
      } as Audit)
    : undefined;
}

try {
  const pages: Record<string, { jsGzipKb: number; laterKb: number } & Partial<Audit>> = {};
  for (const path of paths) {
    process.stderr.write(`${path}\n`);
    pages[path] = { ...(await javaScriptOf(path)), ...(await medianAudit(path)) };
    process.stderr.write(`  ${JSON.stringify(pages[path])}\n`);
  }
  process.stdout.write(`${JSON.stringify({ pages })}\n`);
} finally {
  await browser.close();
  await web.end();
  await database.end();
}
