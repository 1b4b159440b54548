import { createBrowserPool } from "@/server/integrations/browser/browser-pool";
import { naverHosts } from "@/server/integrations/review-source/naver/naver-source";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import type { Outside } from "./outside";
import { browsersOf, memoryMb } from "./processes";

const contexts = 4;
const clicks = 10;

/** Memory one more context takes, with its page open and eleven pages of reviews loaded, in MB. */
export async function measureContext({ naver, sim }: Outside): Promise<number> {
  const { placeId, type } = await sim.addShop({ name: "시험 식당", variant: "mobile" });
  await sim.addReviews(placeId, 200);
  const hosts = naverHosts(naver);
  const pool = createBrowserPool({ executablePath: () => chromiumPath(), args: chromiumArgs, hosts });
  const openList = async () => {
    const { context } = await pool.openContext(hosts);
    const page = await context.newPage();
    await page.goto(`${naver}/${type}/${placeId}/review/visitor`);
    for (let click = 0; click < clicks; click += 1) {
      const answered = page.waitForResponse((response) => response.url().endsWith("/graphql"));
      await page.getByText("펼쳐서 더보기", { exact: true }).click();
      await answered;
    }
  };
  await openList();
  const [browser] = browsersOf(process.pid);
  if (!browser) throw new Error("no browser is running");
  const before = memoryMb(browser);
  for (let opened = 0; opened < contexts; opened += 1) await openList();
  const each = (memoryMb(browser) - before) / contexts;
  await pool.close();
  return Math.round(each * 10) / 10;
}
