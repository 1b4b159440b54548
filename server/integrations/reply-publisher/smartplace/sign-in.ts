import type { BrowserContext, Page } from "playwright";
import type { BrowserPool } from "@/server/integrations/browser/browser-pool";
import type { Pace } from "@/server/integrations/pace";
import type { PlatformSession } from "@/server/integrations/platform-session";
import type { ReplyPublisher } from "@/server/integrations/reply-publisher/reply-publisher";
import { sessionFrom } from "@/server/domain/smartplace-session";
import { VendorError } from "@/server/integrations/vendor-error";
import { loginUrl, smartPlaceHosts } from "./hosts";

type SignInResult = Awaited<ReturnType<NonNullable<ReplyPublisher["signIn"]>>>;
type Asks = Extract<SignInResult, { ok: false }>["asks"];

const pollMs = 100;

/**
 * Types the owner's login into Naver's own page and keeps the session cookies. Whatever Naver asks for beyond the
 * password is the owner's to answer: it is reported, never worked around.
 */
export async function signIn(
  input: { loginId: string; password: string },
  options: { base: string; browsers: BrowserPool; pace: Pace; timeoutMs: number },
): Promise<SignInResult> {
  const { base, browsers, pace, timeoutMs } = options;
  const opened = await browsers.openContext(smartPlaceHosts(base), { locale: "ko-KR", timezoneId: "Asia/Seoul" });
  try {
    const page = await opened.context.newPage();
    page.setDefaultTimeout(timeoutMs);
    await pace();
    const response = await page.goto(loginUrl(base), { waitUntil: "domcontentloaded" });
    if (response?.status() === 429) throw new VendorError("rate-limited", "HTTP 429");
    if (!response || response.status() >= 500) throw new VendorError("temporary", `HTTP ${response?.status()}`);
    if (!response.ok()) throw new VendorError("blocked", `HTTP ${response.status()}`);
    if ((await page.locator("#id, #pw").count()) < 2)
      throw new VendorError("layout-changed", "no sign-in form on the page");
    await page.locator("#id").fill(input.loginId);
    await page.locator("#pw").fill(input.password);
    await pace();
    await page.locator(".btn_login").click();
    return await outcome(opened.context, page, Date.now() + timeoutMs);
  } catch (error) {
    // Playwright's messages quote what was typed: they must not travel on.
    throw error instanceof VendorError ? error : new VendorError("temporary", "the sign-in page did not answer");
  } finally {
    await opened.close();
  }
}

async function outcome(context: BrowserContext, page: Page, deadline: number): Promise<SignInResult> {
  while (Date.now() < deadline) {
    const session = await sessionOf(context);
    if (session) return { ok: true, session };
    const asks = await askedFor(page).catch(() => null);
    if (asks) return { ok: false, asks };
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new VendorError("temporary", "no outcome of the sign-in in time");
}

const sessionOf = async (context: BrowserContext): Promise<PlatformSession | null> =>
  sessionFrom((await context.cookies()).map(({ name, value }) => [name, value]));

/** What the page that came after the button asks for. The order matters: the captcha page also shows an error line. */
const signs: [Asks, (page: Page) => Promise<boolean>][] = [
  ["device", (page) => page.locator('[id="new.save"]').isVisible()],
  ["two-step", async (page) => /\/(?:2step|twostep)/i.test(page.url()) || (await shows(page, "2단계 인증"))],
  ["overseas", (page) => shows(page, "해외 지역 로그인 차단")],
  ["captcha", (page) => page.locator("#captcha_layer, #captchaimg, #captcha").first().isVisible()],
  ["password", (page) => page.locator("#err_common").isVisible()],
];

async function askedFor(page: Page): Promise<Asks | null> {
  for (const [asks, isShown] of signs) if (await isShown(page)) return asks;
  return null;
}

const shows = (page: Page, text: string): Promise<boolean> => page.getByText(text).first().isVisible();
