import { setTimeout } from "node:timers/promises";
import type { BrowserContext } from "playwright";
import { sessionFrom } from "@/server/domain/smartplace-session";
import type { PlatformSession } from "@/server/integrations/platform-session";
import { loginUrl } from "./hosts";

const pollMs = 250;

/**
 * Shows Naver's own sign-in page and waits until the person at the window is signed in. Nothing is typed, read or answered
 * for them: letters of a picture, two-step approval and new devices are between them and Naver. Null when the window is
 * closed or nothing came of it in time.
 */
export async function signInAtWindow(
  context: BrowserContext,
  options: { baseUrl: string; waitMs: number },
): Promise<PlatformSession | null> {
  const base = new URL(options.baseUrl).origin;
  const deadline = Date.now() + options.waitMs;
  const page = context.pages()[0] ?? (await context.newPage());
  let isClosed = false;
  page.on("close", () => {
    isClosed = true;
  });
  await page.goto(loginUrl(base), { waitUntil: "domcontentloaded" });
  while (!isClosed && Date.now() < deadline) {
    const cookies = await context.cookies().catch(() => []);
    const session = sessionFrom(cookies.map(({ name, value }) => [name, value]));
    if (session) return session;
    await setTimeout(pollMs);
  }
  return null;
}
