import { createBrowserPool } from "@/server/integrations/browser/browser-pool";
import { createEgressFetch } from "@/server/integrations/egress-fetch";
import { createNaverSource, naverHosts } from "@/server/integrations/review-source/naver/naver-source";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import type { Outside } from "./outside";
import { browsersOf, memoryMb } from "./processes";

const contexts = 4;
const pagesRead = 11;

/** Memory one more context takes in the middle of a crawl, with eleven pages of reviews on its page, in MB. */
export async function measureContext({ naver, sim }: Outside): Promise<number> {
  const { placeId, type } = await sim.addShop({ name: "시험 식당", variant: "mobile" });
  await sim.addReviews(placeId, 200);
  const reach = { hosts: naverHosts(naver), allowPrivate: true };
  const browsers = createBrowserPool({ executablePath: () => chromiumPath(), args: chromiumArgs, ...reach });
  const atOnce = async () => {};
  const paces = { pace: atOnce, findPace: atOnce };
  const source = createNaverSource({ baseUrl: naver, browsers, fetch: createEgressFetch(reach), ...paces });
  const stopping = new AbortController();
  const beginCrawl = async () => {
    const place = { platformStoreId: placeId, platformIds: { businessType: type } };
    const pages = source.readReviews(place, { cursor: null, session: null, signal: stopping.signal });
    const reading = pages[Symbol.asyncIterator]();
    for (let read = 0; read < pagesRead; read += 1) await reading.next();
    return reading;
  };
  const begun = [await beginCrawl()];
  const [browser] = browsersOf(process.pid);
  if (!browser) throw new Error("no browser is running");
  const before = memoryMb(browser);
  for (let opened = 0; opened < contexts; opened += 1) begun.push(await beginCrawl());
  const each = (memoryMb(browser) - before) / contexts;
  await Promise.all(begun.map((reading) => reading.return?.()));
  await browsers.close();
  return Math.round(each * 10) / 10;
}
