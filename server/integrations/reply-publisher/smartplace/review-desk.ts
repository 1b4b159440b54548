import type { Locator, Page } from "playwright";
import type { BrowserPool } from "@/server/integrations/browser/browser-pool";
import type { Pace } from "@/server/integrations/pace";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import { dataOf, refusalOf } from "@/server/integrations/smartplace/answer";
import { consoleIdsOf, reviewsAddress } from "@/server/integrations/smartplace/console-ids";
import { cookiesOf } from "@/server/integrations/smartplace/session";
import { VendorError } from "@/server/integrations/vendor-error";
import { smartPlaceHosts } from "./hosts";
import { hook, reviewRow } from "./review-row";

export type Desk = { base: string; browsers: BrowserPool; pace: Pace; timeoutMs: number };
type Target = { platformReviewId: string; before: string };

const popup = '[class*="Popup_popup_layer"]';
const confirm = 'button[class*="Modal_btn_confirm"]';

/** Replaces the text of a reply on the console's own page: the names of its mutations are not known. */
export async function rewriteByHand(
  desk: Desk,
  session: PlatformSession,
  place: PlatformPlace,
  target: Target & { text: string },
): Promise<void> {
  await atDesk(desk, session, place, async (page) => {
    const row = await reviewRow(page, target, desk);
    await row.locator(hook("rv.replyedit")).first().click();
    await row.locator("textarea").fill(target.text);
    await desk.pace();
    await pressAndHear(page, row.locator(hook("rv.replyeditedit")).first());
  });
}

/** Takes a reply away on the console's own page, and says yes where it asks once more. */
export async function removeByHand(
  desk: Desk,
  session: PlatformSession,
  place: PlatformPlace,
  target: Target,
): Promise<void> {
  await atDesk(desk, session, place, async (page) => {
    const row = await reviewRow(page, target, desk);
    const button = row.locator(hook("rv.replydelete")).or(row.getByRole("button", { name: "삭제", exact: true }));
    await button.first().click();
    await desk.pace();
    await pressAndHear(page, questions(page).locator(confirm).last());
  });
}

/** A popup that can be declined asks something; one that cannot only tells. */
const questions = (page: Page) => page.locator(popup).filter({ has: page.getByRole("button", { name: "취소" }) });
const notices = (page: Page) => page.locator(popup).filter({ hasNot: page.getByRole("button", { name: "취소" }) });

async function atDesk(
  { base, browsers, pace, timeoutMs }: Desk,
  session: PlatformSession,
  place: PlatformPlace,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const opened = await browsers.openContext(smartPlaceHosts(base), { locale: "ko-KR", timezoneId: "Asia/Seoul" });
  try {
    const { context } = opened;
    await context.addCookies(Object.entries(cookiesOf(session)).map(([name, value]) => cookieFor(base, name, value)));
    const page = await context.newPage();
    page.setDefaultTimeout(timeoutMs);
    await page.addLocatorHandler(notices(page), async (notice) => notice.locator(confirm).first().click());
    await pace();
    await openReviews(page, base, place);
    await work(page);
  } catch (error) {
    if (error instanceof VendorError) throw error;
    const [cause] = error instanceof Error ? error.message.split("\n") : ["unknown"];
    throw new VendorError("layout-changed", `the console's review page does not answer to its buttons: ${cause}`);
  } finally {
    await opened.close();
  }
}

/** Naver's session cookies are good for all of naver.com; a sandbox has one host. */
function cookieFor(base: string, name: string, value: string) {
  const { hostname, protocol } = new URL(base);
  const domain = hostname.endsWith(".naver.com") && name.startsWith("NID_") ? ".naver.com" : hostname;
  return { name, value, domain, path: "/", httpOnly: name.startsWith("NID_"), secure: protocol === "https:" };
}

async function openReviews(page: Page, base: string, place: PlatformPlace): Promise<void> {
  const ids = consoleIdsOf(place);
  const response = await page.goto(reviewsAddress(base, ids), { waitUntil: "domcontentloaded" }).catch(() => null);
  if (!response) throw new VendorError("temporary", "no answer from the console");
  if (page.url().includes("nidlogin.login")) throw new VendorError("session-expired", "the console asks to sign in");
  const refusal = refusalOf(response.status());
  if (refusal) throw refusal;
  if (!new URL(page.url()).pathname.includes(`/place/${ids.placeSeq}/`))
    throw new VendorError("wrong-shop", "the console opened another shop");
}

/** Presses the button that changes something and reads what the console answers to its own request. */
async function pressAndHear(page: Page, button: Locator): Promise<void> {
  const answer = page.waitForResponse((response) => changesSomething(response.request().postData()));
  const [response] = await Promise.all([answer, button.click()]);
  const refusal = refusalOf(response.status());
  if (refusal) throw refusal;
  const body: unknown = await response.json().catch(() => {
    throw new VendorError("temporary", "the answer ended too early");
  });
  dataOf(body);
}

const changesSomething = (body: string | null): boolean => /"query"\s*:\s*"\s*mutation\b/.test(body ?? "");
