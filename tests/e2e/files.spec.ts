import { expect, type Page, test } from "@playwright/test";
import readExcelFile from "read-excel-file/node";
import { koreanDay } from "@/server/domain/calendar";
import { apiOf, connectShop, signUp } from "./inbox-shop";

const today = koreanDay(new Date());
const csv = [
  "작성일,닉네임,별점,리뷰내용",
  `${today},=1+1,5,국물이 진하고 맛있어요`,
  `${today},솔방울,2,너무 오래 기다렸어요`,
  `${today},초록모자,4,"=HYPERLINK(""http://evil.test"")"`,
].join("\r\n");

async function open(page: Page, link: string) {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: link }).click();
  return readExcelFile(await (await downloading).path());
}

test("a file is taken in, its reviews are taken along as workbooks that run nothing, and it is taken back", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signUp(page);
  await connectShop(apiOf(page), []);
  await page.goto("/import");
  await expect(page.getByRole("combobox")).toContainText("여정 식당");
  await page.locator("input[type=file]").setInputFiles({
    ...{ name: "리뷰.csv", mimeType: "text/csv", buffer: Buffer.from(csv) },
  });
  await page.getByRole("button", { name: "3건 가져오기" }).click({ timeout: 30_000 });
  await expect(page.getByRole("heading", { name: "3건을 가져왔어요" })).toBeVisible({ timeout: 60_000 });
  const result = page.url();

  await page.goto("/reviews");
  await page.getByRole("button", { name: "3건 내보내기" }).click();
  await page.getByText("손님 이름 가리기").click();
  const [reviews] = await open(page, "엑셀로 내려받기");
  const [head, ...rows] = reviews?.data ?? [];
  const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1]);
  expect(column("손님")).toEqual(expect.arrayContaining(["=1+1", "솔방울", "초록모자"]));
  expect(column("리뷰")).toContain('=HYPERLINK("http://evil.test")');
  expect(column("별점").sort()).toEqual([2, 4, 5]);

  await page.goto("/analytics");
  await page.getByRole("button", { name: "내보내기", exact: true }).click();
  const sheets = await open(page, "엑셀로 내려받기");
  const summary = sheets.find(({ sheet }) => sheet === "요약")?.data ?? [];
  expect(summary[1]?.[summary[0]?.indexOf("리뷰(건)") ?? -1]).toBe(3);

  await page.goto(result);
  await page.getByRole("button", { name: "가져온 3건 되돌리기" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "되돌리기" }).click();
  await expect(page.getByRole("heading", { name: "가져온 것을 되돌렸어요" })).toBeVisible({ timeout: 30_000 });
  await page.goto("/reviews");
  await expect(page.getByText("아직 모은 리뷰가 없어요")).toBeVisible();
});
