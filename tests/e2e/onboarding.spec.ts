import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { cookiesOf } from "@/sandbox/contract-clients";
import { connectSim } from "@/sandbox/sim/connect";

const outside = connectSim(`http://127.0.0.1:${process.env.E2E_SANDBOX_NAVER_PORT}`);
const collectMs = 60_000;

async function signUp(page: Page): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("부를 이름").fill("최가을");
  await page.getByLabel("이메일", { exact: true }).fill(`${randomUUID()}@journey.test`);
  await page.getByLabel("비밀번호", { exact: true }).fill(`Journey-${randomUUID()}`);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "무료로 시작하기" }).click();
  await page.waitForURL(/\/onboarding$/);
}

async function shopWith(reviews: number) {
  const shop = await outside.addShop({ name: `여정 밥집 ${randomUUID().slice(0, 6)}` });
  for (let index = 0; index < reviews; index++)
    await outside.addReview(shop.placeId, {
      body: `${index + 1}번째로 왔는데 된장찌개가 구수하고 맛있어요.`,
      stars: 5,
    });
  return shop;
}

async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByLabel("가게 페이지 주소");
  await field.focus();
  await field.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", given);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const confirm = (page: Page) => page.getByRole("button", { name: "이 가게 맞아요, 리뷰 가져오기" });

/** Without a toast: one that is coming has too little contrast for a moment. */
async function expectAccessible(page: Page): Promise<void> {
  const toasts = page.getByRole("region", { name: "알림", exact: true });
  await expect(toasts).toBeAttached();
  await expect(toasts.getByRole("status")).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

test("from a pasted share text to the first draft in the inbox", async ({ page }) => {
  test.setTimeout(180_000);
  const shop = await shopWith(12);
  await signUp(page);
  await page.getByRole("button", { name: "가게 찾기" }).click();
  await expect(page.getByText("찾을 가게의 주소를 붙여넣어 주세요.")).toBeVisible();
  await expect(page.getByLabel("가게 페이지 주소")).toBeFocused();
  await paste(page, "https://example.com/restaurant/1384720591");
  await expect(page.getByText("네이버 지도나 카카오맵의 가게 주소가 아니에요.")).toBeVisible();
  await expect(page.getByLabel("가게 페이지 주소")).toHaveValue("https://example.com/restaurant/1384720591");

  await paste(page, `[네이버 지도]\n${shop.name}\n서울 어딘가\nhttps://map.naver.com/p/entry/place/${shop.placeId}`);
  await expect(page.getByRole("heading", { name: shop.name })).toBeVisible();
  await expect(page.getByText("리뷰 12건")).toBeVisible();
  await confirm(page).click();
  await expect(page.getByText("우리 가게가 맞는지 확인하고 표시해 주세요.")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("checkbox").check();
  await confirm(page).click();
  await page.waitForURL(/\/onboarding\/[\da-f-]{36}$/);
  await page.reload();
  const draft = page.getByRole("region", { name: "첫 초안" });
  await expect(draft).toContainText("된장찌개가 구수하고", { timeout: collectMs });
  await expect(page.getByRole("heading", { name: "준비가 끝났어요" })).toBeVisible({ timeout: collectMs });
  await expect(page.getByText("리뷰 12건을 모았어요.")).toBeVisible();
  await expect(page.getByText("초안 12건")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "답글함에서 승인하기" }).click();
  await page.waitForURL(/\/inbox\?review=/);
  await expect(page.getByRole("textbox", { name: "답글 글" })).not.toHaveValue("");
});

test("a shop collects when asked, signs in to SmartPlace and speaks in its own voice", async ({ page }) => {
  test.setTimeout(180_000);
  const shop = await shopWith(3);
  const account = { id: `owner-${shop.placeId}`, password: "owner-pass" };
  await outside.setAccount({ ...account, role: "owner", placeIds: [shop.placeId], login: "ok" });
  await signUp(page);
  await paste(page, `https://m.place.naver.com/${shop.type}/${shop.placeId}/home`);
  await page.getByRole("checkbox").check();
  await confirm(page).click();
  await expect(page.getByRole("heading", { name: "준비가 끝났어요" })).toBeVisible({ timeout: collectMs });

  await page.goto("/stores");
  await expect(page.getByText("새 리뷰 3건")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "지금 가져오기", exact: true }).click();
  await expect(page.getByText(/\d+초 뒤에 다시 가져올 수 있어요/)).toBeVisible();

  await page.getByRole("button", { name: "스마트플레이스 연결하기" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("비밀번호는 저장하지 않고 로그인 상태만 암호화해서 보관해요.");
  await dialog.getByLabel("네이버 아이디").fill(account.id);
  await dialog.getByLabel("비밀번호", { exact: true }).fill("wrong-pass");
  await dialog.getByRole("button", { name: "연결하기", exact: true }).click();
  await expect(dialog).toContainText("아이디나 비밀번호가 달라요.", { timeout: collectMs });
  await expect(dialog.getByLabel("네이버 아이디")).toHaveValue(account.id);
  await dialog.getByLabel("비밀번호", { exact: true }).fill(account.password);
  await dialog.getByRole("button", { name: "다시 연결하기" }).click();
  await expect(dialog).toContainText("승인한 답글을 네이버에 바로 게시해요.", { timeout: collectMs });
  await dialog.getByRole("button", { name: "닫기" }).click();
  await expect(page.getByText("답글을 바로 게시해요", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: `${shop.name} 설정` }).click();
  const preview = page.getByRole("region", { name: "이렇게 써요" });
  await expect(preview).toContainText("된장찌개가 구수하고");
  await page.getByLabel("맺음말").fill("여정 밥집 드림");
  await expect(preview.getByText("여정 밥집 드림")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "이 말투로 바꾸기" }).click();
  await expect(page.getByText("바꿨어요")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("맺음말")).toHaveValue("여정 밥집 드림");

  await page.getByRole("radio", { name: "1시간" }).click();
  await expect(page.getByRole("radio", { name: "1시간" })).toBeChecked();
  await page.getByRole("status").getByRole("button", { name: "되돌리기" }).click();
  await expect(page.getByRole("radio", { name: "10분" })).toBeChecked();

  await page.getByRole("button", { name: "연결 끊기" }).click();
  await expect(dialog).toContainText("모은 리뷰와 답글은 그대로 있어요.");
  await dialog.getByRole("button", { name: "연결 끊기" }).click();
  await expect(page.getByText("파일로 가져온 리뷰만 있어요")).toBeVisible();
  await expect(page.getByRole("link", { name: "네이버·카카오맵 연결하기" })).toBeVisible();
});

/** The cookies of a browser in which the owner is signed in to Naver. */
async function cookiesOfOwner(placeId: string): Promise<string> {
  const account = { id: `owner-${placeId}`, password: "owner-pass" };
  await outside.setAccount({ ...account, role: "owner", placeIds: [placeId], login: "ok" });
  const response = await fetch(`http://127.0.0.1:${process.env.E2E_SANDBOX_SMARTPLACE_PORT}/nidlogin.login`, {
    method: "POST",
    body: new URLSearchParams({ id: account.id, pw: account.password, url: "/bizes" }),
    redirect: "manual",
  });
  return cookiesOf(response);
}

test("a session copied from the owner's own browser connects SmartPlace", async ({ page }) => {
  test.setTimeout(180_000);
  const shop = await shopWith(3);
  await signUp(page);
  await paste(page, `https://m.place.naver.com/${shop.type}/${shop.placeId}/home`);
  await page.getByRole("checkbox").check();
  await confirm(page).click();
  await expect(page.getByRole("heading", { name: "준비가 끝났어요" })).toBeVisible({ timeout: collectMs });

  await page.goto("/stores");
  await page.getByRole("button", { name: "스마트플레이스 연결하기" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("로그인 상태 붙여넣기").click();
  const field = dialog.getByLabel("네이버에 로그인한 브라우저의 쿠키");
  const connect = dialog.getByRole("button", { name: /연결하기$/ });
  await field.fill("NID_AUT=하나만");
  await connect.click();
  await expect(dialog).toContainText("NID_AUT와 NID_SES를 찾지 못했어요.");
  await field.fill("NID_AUT=gone; NID_SES=gone");
  await connect.click();
  await expect(dialog).toContainText("붙여넣은 로그인 상태는 이미 풀렸어요.");
  await expect(field).toHaveValue("NID_AUT=gone; NID_SES=gone");
  await expectAccessible(page);
  await field.fill(`curl 'https://new.smartplace.naver.com/' -b 'NNB=X; ${await cookiesOfOwner(shop.placeId)}'`);
  await connect.click();
  await expect(dialog).toContainText("이제 리뷰를 스마트플레이스에서 가져오고", { timeout: collectMs });
  await dialog.getByRole("button", { name: "닫기" }).click();
  await expect(page.getByText("답글을 바로 게시해요", { exact: true })).toBeVisible();
});
