import { kakaoPageUrl } from "@/server/domain/kakao-place-url";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { ReviewPage } from "@/server/integrations/review-source/review-source";
import { VendorError } from "@/server/integrations/vendor-error";
import { type Asking, askApi } from "./fetch-json";
import { fetchPanel } from "./fetch-place";
import { type ParsedList, parseReviewsAnswer } from "./parse";
import type { Panel } from "./parse-panel";

/** A shop that shows no reviews is looked at again after this. */
const notOfferedRetryMs = 24 * 60 * 60_000;

/** Reads a shop's reviews, latest first, twenty at a time, from `cursor` to the end of the list. */
export async function* fetchReviews(
  place: PlatformPlace,
  cursor: string | null,
  asking: Asking,
): AsyncGenerator<ReviewPage> {
  const panel = await fetchOwnPanel(place, asking);
  let requests = 1;
  const ask: Ask = (after) => {
    requests += 1;
    return askList(place, after, asking);
  };
  const walked = new Set<string>();
  let list = await firstList(readCursor(cursor), ask, panel);
  while (true) {
    if (list.count > 2 && list.reviews.length === 0) throw new VendorError("layout-changed", "no item could be read");
    const next = list.hasNext ? list.lastIds : [];
    const last = next.at(-1) ?? "";
    if (list.hasNext && (last === "" || walked.has(last)))
      throw new VendorError("layout-changed", "the list does not say where to go on");
    walked.add(last);
    const { reviews, rejected, total } = list;
    yield { reviews, rejected, total: total ?? panel.reviewCount, requests, cursor: next.join(",") || null };
    if (!list.hasNext) return;
    requests = 0;
    const following = await listAfter(next, ask);
    if (!following) throw new VendorError("temporary", "the list breaks off before its end");
    list = following;
  }
}

const readCursor = (cursor: string | null): string[] => cursor?.match(/\d+/g) ?? [];

/** The shop's panel, when it is the shop on record. */
async function fetchOwnPanel({ platformStoreId, platformIds }: PlatformPlace, asking: Asking): Promise<Panel> {
  const panel = await fetchPanel(platformStoreId, asking);
  const { placeName } = platformIds;
  if (placeName && plain(placeName) !== plain(panel.name))
    throw new VendorError("wrong-shop", "the shop on the page has another name");
  return panel;
}

const plain = (name: string) => name.normalize("NFC").replace(/\s+/g, "");

/** Null: nothing to say (204). */
type Ask = (after: string | null) => Promise<ParsedList | null>;

async function askList(place: PlatformPlace, after: string | null, asking: Asking): Promise<ParsedList | null> {
  const { platformStoreId: placeId } = place;
  const query = new URLSearchParams({ order: "LATEST", only_photo_review: "false" });
  if (after) query.set("previous_last_review_id", after);
  const answer = await askApi(`/places/tab/reviews/kakaomap/${placeId}?${query}`, asking);
  const pageUrl = kakaoPageUrl(asking.site, placeId);
  return answer === null ? null : parseReviewsAnswer(answer, { placeId, pageUrl, now: asking.now() });
}

/** What follows the last review read; if that one is gone by now, what follows the one before it. Null when all are gone. */
async function listAfter(lastIds: string[], ask: Ask): Promise<ParsedList | null> {
  for (const id of lastIds.toReversed()) {
    const list = await ask(id);
    if (list && (list.count > 0 || list.hasNext)) return list;
  }
  return null;
}

/** Where an interrupted crawl goes on. When its place in the list is lost it begins again: known reviews are harmless. */
async function firstList(lastIds: string[], ask: Ask, panel: Panel): Promise<ParsedList> {
  const list = (await listAfter(lastIds, ask)) ?? (await ask(null));
  if (list && list.count > 0) return list;
  const total = list?.total ?? panel.reviewCount;
  if (!panel.offersReviews && total !== 0)
    throw new VendorError("temporary", "the shop shows no reviews on Kakao Map", notOfferedRetryMs);
  if (total !== null && total > 0)
    throw list
      ? new VendorError("layout-changed", "the list is empty where reviews should be")
      : new VendorError("temporary", "no list where reviews should be");
  return { reviews: [], rejected: [], count: 0, total, hasNext: false, lastIds: [] };
}
