import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signInAtWindow } from "@/server/integrations/reply-publisher/smartplace/sign-in-window";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import { type Login, type OwnerConsole, startOwnerConsole } from "@/tests/support/owner-console";

let outside: OwnerConsole;
let browser: Browser;
beforeAll(async () => {
  outside = await startOwnerConsole();
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
});
afterAll(async () => {
  await browser.close();
  await outside.stop();
});

type Person = (page: Page, login: { loginId: string; password: string }) => Promise<unknown>;

/** A person at the window, who signs in as Naver asks them to. */
async function atWindow(login: Login, person: Person, waitMs = 20_000) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const shop = await outside.sim.addShop({ name: "창가 식당" });
  const account = await outside.account({ login, placeIds: [shop.placeId] });
  const waiting = signInAtWindow(context, { baseUrl: outside.sandbox.urls.smartplace, waitMs });
  await page.locator("#id").waitFor();
  await person(page, account);
  const session = await waiting;
  await context.close();
  return { session, places: session ? await outside.publisher.listPlaces(session) : [], shop };
}

const type: Person = async (page, { loginId, password }) => {
  await page.locator("#id").fill(loginId);
  await page.locator("#pw").fill(password);
  await page.locator(".btn_login").click();
};

describe("the owner signs in at Naver's own page", () => {
  const persons: Record<string, [Login, Person]> = {
    "with the password": ["ok", type],
    "reads the letters of the picture": [
      "captcha",
      async (page, login) => {
        await type(page, login);
        await page.locator("#captcha").waitFor();
        await page.locator("#captcha").fill("모래3성");
        await type(page, login);
      },
    ],
    "registers the new device": [
      "device-confirm",
      async (page, login) => {
        await type(page, login);
        await page.locator('[id="new.save"]').click();
      },
    ],
    "says yes on the phone": [
      "two-step",
      async (page, login) => {
        await type(page, login);
        await page.getByText("2단계 인증 알림").waitFor();
        await outside.sim.approveLogin(login.loginId);
      },
    ],
    "mistypes first": [
      "ok",
      async (page, login) => {
        await type(page, { ...login, password: "틀린 것" });
        await page.locator("#err_common").waitFor();
        await type(page, login);
      },
    ],
  };
  test.each(Object.entries(persons))("%s", async (_, [login, person]) => {
    const { session, places, shop } = await atWindow(login, person);
    expect(Object.keys((session as { cookies: object }).cookies).sort()).toEqual(["NID_AUT", "NID_SES"]);
    expect(places.map((place) => place.platformStoreId)).toEqual([shop.placeId]);
  });
});

describe("nothing comes of it", () => {
  test("when the window is closed", async () => {
    expect(await atWindow("ok", (page) => page.close())).toMatchObject({ session: null });
  });
  test("when nobody signs in", async () => {
    expect(await atWindow("ok", async () => {}, 1_500)).toMatchObject({ session: null });
  });
  test("when the new device is not registered: Naver then gives no session", async () => {
    const decline: Person = async (page, login) => {
      await type(page, login);
      await page.locator('[id="new.dontsave"]').click();
    };
    expect(await atWindow("device-confirm", decline, 2_500)).toMatchObject({ session: null });
  });
});
