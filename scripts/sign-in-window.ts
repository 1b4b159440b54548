// Usage: npx tsx scripts/sign-in-window.ts --email E --store S [--browser PATH] [--minutes M]
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright";
import type { Ctx } from "@/server/context";
import { keepSmartPlaceSession } from "@/server/features/stores/keep-smartplace-session";
import type { SignInState } from "@/server/generated/prisma/client";
import { signInAtWindow } from "@/server/integrations/reply-publisher/smartplace/sign-in-window";
import { type Config, parseConfig } from "@/server/platform/config";
import { createApp } from "@/server/wiring";

const usage = `Usage: npx tsx scripts/sign-in-window.ts --email E --store S [options]

  --email E        the owner's e-mail address
  --store S        id or exact name of one of their stores, connected to a Naver shop
  --browser PATH   the browser to open; default the Chrome or Edge of this computer
  --minutes M      how long to wait for the sign-in; default 10

Opens Naver's sign-in page in a window. Whoever sits there signs in, two-step and new devices included; once they have,
the session is checked with SmartPlace, sealed and kept, and the window closes. Needs a screen and the installation's settings.`;

class Refusal extends Error {}

function readOptions() {
  const string = { type: "string" } as const;
  const { values } = parseArgs({ options: { email: string, store: string, browser: string, minutes: string } });
  const { email, store, browser, minutes = "10" } = values;
  if (!email || !store || !(Number(minutes) > 0)) throw new Refusal(usage);
  return { email, store, browser, waitMs: Number(minutes) * 60_000 };
}
type Options = ReturnType<typeof readOptions>;

/** The settings given to this process, or else those of the installation in this folder. */
async function readSettings(): Promise<Config> {
  try {
    return parseConfig({ ...process.env, LOG_LEVEL: "silent" });
  } catch {
    const { loadEnvironment } = await import("./environment.mjs");
    return parseConfig({ ...(await loadEnvironment()), LOG_LEVEL: "silent" });
  }
}

async function findConnection(ctx: Ctx, { email, store }: Options) {
  const found = await ctx.db.storeConnection.findMany({
    where: { platform: "naver", store: { user: { email: email.trim().toLowerCase() } } },
    include: { store: { select: { id: true, name: true } } },
  });
  const [connection, second] = found.filter((one) => one.store.id === store || one.store.name === store);
  if (!connection) throw new Refusal(`${email} has no store ${store} with a Naver shop.`);
  if (second) throw new Refusal(`Two stores are named ${store}; give the id.`);
  return connection;
}

async function openWindow(executablePath: string | undefined): Promise<Browser> {
  const ways = executablePath ? [{ executablePath }] : [{ channel: "chrome" }, { channel: "msedge" }, {}];
  for (const way of ways) {
    const browser = await chromium.launch({ ...way, headless: false }).catch(() => null);
    if (browser) return browser;
  }
  throw new Refusal("No window could be opened: this needs a screen and Chrome or Edge. --browser names another one.");
}

async function signIn(ctx: Ctx, options: Options): Promise<SignInState> {
  const connection = await findConnection(ctx, options);
  const browser = await openWindow(options.browser ?? ctx.config.CHROMIUM_PATH);
  try {
    const context = await browser.newContext({ locale: "ko-KR", timezoneId: "Asia/Seoul" });
    const session = await signInAtWindow(context, {
      baseUrl: ctx.config.SMARTPLACE_BASE_URL,
      waitMs: options.waitMs,
    });
    if (!session) throw new Refusal("The window was closed, or the time ran out, before anybody was signed in.");
    return await keepSmartPlaceSession(ctx, connection, session);
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  const app = createApp("sign-in-window", { config: await readSettings() });
  try {
    const signInState = await signIn(app.ctx, options);
    process.stdout.write(`${JSON.stringify({ signInState })}\n`);
    if (signInState !== "signed_in") process.exitCode = 1;
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Refusal ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
