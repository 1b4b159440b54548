import type { Page } from "playwright";
import { type PlaceSite, parsePlaceUrl, reviewsPageUrl } from "@/server/domain/place-url";
import type { BrowserPool, OpenContext } from "@/server/integrations/browser/browser-pool";
import { NoBrowser } from "@/server/integrations/browser/no-browser";
import type { Pace } from "@/server/integrations/pace";
import { VendorError } from "@/server/integrations/vendor-error";
import { captureAnswers } from "./capture-answers";
import { checkPage } from "./check-page";
import { guestBrowser } from "./guest";
import { assertNotBlocked, firstList, hasMore, loadMore } from "./list-page";
import { type ParsedList, parseItems, parseReviewsAnswer } from "./parse";
import { type PageState, parsePlacePage } from "./parse-page";
import { refusalOf } from "./refusal";
import type { RawPage } from "./resume";

type Place = { platformStoreId: string; platformIds: Record<string, string> };
type FetchOptions = {
  site: PlaceSite;
  hosts: readonly string[];
  browsers: BrowserPool;
  now: () => Date;
  pace: Pace;
  timeoutMs: number;
  signal?: AbortSignal;
};

const emptyPagesToEnd = 2;
const fullPage = 10;

/** Opens a shop's review list as a guest and clicks "펼쳐서 더보기" to its end, handing out what the page itself is told. */
export async function* fetchReviews(place: Place, options: FetchOptions): AsyncGenerator<RawPage> {
  const { browsers, hosts, signal } = options;
  signal?.throwIfAborted();
  const opened = await browsers.openContext(hosts, guestBrowser);
  const abort = () => void opened.close();
  signal?.addEventListener("abort", abort, { once: true });
  try {
    yield* readList(place, opened, options);
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    await opened.close();
    if (opened.hasLostBrowser()) throw new NoBrowser("the browser ended while reading");
    throw cause instanceof VendorError ? cause : new VendorError("temporary", messageOf(cause));
  } finally {
    signal?.removeEventListener("abort", abort);
    await opened.close();
  }
}

async function* readList(place: Place, opened: OpenContext, options: FetchOptions): AsyncGenerator<RawPage> {
  const { pace, timeoutMs, now, signal } = options;
  const page = await opened.newPage();
  page.setDefaultTimeout(timeoutMs);
  const answers = captureAnswers(page);
  await pace(signal);
  const state = await openPage(page, place, options);
  const pageUrl = reviewsPageUrl(
    options.site,
    state.businessType ?? place.platformIds.businessType ?? "place",
    state.id,
  );
  const reading = () => ({ pageUrl, now: now() });
  const read = (answer: unknown) => parseReviewsAnswer(answer, reading());

  const seen = new Set<string>();
  let emptyPages = 0;
  let isFirst = true;
  let list: ParsedList = state.items?.length
    ? { ...parseItems(state.items, reading()), count: state.items.length, total: state.total }
    : await listOf(state, () => firstList(page, answers, read, timeoutMs));
  let total = state.total;
  while (true) {
    total = list.total ?? total;
    emptyPages = list.count === 0 ? emptyPages + 1 : 0;
    if (list.count > 2 && list.reviews.length === 0) throw new VendorError("layout-changed", "no item could be read");
    const reviews = list.reviews.filter(({ platformReviewId: id }) => !seen.has(id) && seen.add(id));
    const isLongList = isFirst && list.count >= fullPage && list.count < (total ?? 0);
    const isLast = emptyPages >= emptyPagesToEnd || total === 0 || !(await hasMore(page, isLongList));
    yield { reviews, rejected: list.rejected, total, requests: answers.countRequests(), isLast };
    if (isLast) return;
    isFirst = false;
    await pace(signal);
    list = joined(await loadMore(page, answers, read, timeoutMs));
  }
}

async function openPage(page: Page, place: Place, { site, timeoutMs }: FetchOptions): Promise<PageState> {
  const url = reviewsPageUrl(site, place.platformIds.businessType ?? "place", place.platformStoreId);
  const response = await page.goto(url, { waitUntil: "domcontentloaded", timeout: timeoutMs });
  if (!response) throw new VendorError("temporary", "no answer");
  const refusal = refusalOf(response.status());
  if (refusal) throw refusal;
  const address = parsePlaceUrl(page.url(), site);
  if (!address || !("platformStoreId" in address) || address.platformStoreId !== place.platformStoreId)
    throw new VendorError("wrong-shop", "the shop's page leads elsewhere");
  const state = parsePlacePage(await response.text(), place.platformStoreId);
  // Where the script asks for the first reviews, the answer it gets says more than the notice it draws.
  if (state.items?.length) await assertNotBlocked(page);
  checkPage(state, place);
  return state;
}

/** The first reviews of a shop that has any. */
async function listOf(state: PageState, read: () => Promise<ParsedList>): Promise<ParsedList> {
  if (state.total === 0) return { reviews: [], rejected: [], count: 0, total: 0 };
  const list = await read();
  if (list.count === 0 && (list.total ?? state.total ?? 0) > 0)
    throw new VendorError("layout-changed", "the list is empty where reviews should be");
  return list;
}

/** Usually one; two when the page also asked for what it already showed. */
const joined = (lists: ParsedList[]): ParsedList => ({
  reviews: lists.flatMap((list) => list.reviews),
  rejected: lists.flatMap((list) => list.rejected),
  count: lists.reduce((sum, list) => sum + list.count, 0),
  total: lists.findLast((list) => list.total !== null)?.total ?? null,
});

const messageOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : "unknown";
