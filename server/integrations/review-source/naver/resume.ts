import type { ReviewPage } from "@/server/integrations/review-source/review-source";

/** A page before it has a cursor: `isLast` says that the list ends here. */
export type RawPage = Omit<ReviewPage, "cursor"> & { isLast: boolean };

type Cursor = { pages: number; ids: string[] };

const anchors = 3;
/** Reviews written meanwhile push the place to go on from down by some pages; beyond this it is taken for gone. */
const pagesToSearch = 3;

const prefix = "guest:";
const write = ({ pages, ids }: Cursor): string => `${prefix}${pages}:${ids.join(",")}`;

function read(cursor: string | null): Cursor | null {
  const [, pages, ids] = /^guest:(\d{1,6}):([\w,-]*)$/.exec(cursor ?? "") ?? [];
  return pages && ids ? { pages: Number(pages), ids: ids.split(",") } : null;
}

/**
 * Goes on where `cursor` points: after the last reviews read, wherever they stand by now. The list has to be clicked
 * through again; what was read is passed over. If those reviews are gone, everything passed over is handed out after
 * all: known reviews are harmless, lost ones are not.
 */
export async function* resumeAfter(cursor: string | null, pages: AsyncIterable<RawPage>): AsyncGenerator<ReviewPage> {
  let sought = read(cursor);
  let passed: RawPage[] = [];
  let count = 0;
  let requests = 0;
  for await (const page of pages) {
    count += 1;
    requests += page.requests;
    let given = page;
    if (sought) {
      const at = page.reviews.findLastIndex((review) => sought?.ids.includes(review.platformReviewId));
      passed.push(page);
      const isGone = at < 0 && (page.isLast || count >= sought.pages + pagesToSearch);
      if (at < 0 && !isGone) continue;
      given = isGone ? joined(passed) : { ...page, reviews: page.reviews.slice(at + 1) };
      sought = null;
      passed = [];
    }
    const { isLast, ...rest } = given;
    const last = page.reviews.slice(-anchors).map((review) => review.platformReviewId);
    yield { ...rest, requests, cursor: isLast ? null : write({ pages: count, ids: last }) };
    requests = 0;
  }
}

const joined = (pages: RawPage[]): RawPage => ({
  reviews: pages.flatMap((page) => page.reviews),
  rejected: pages.flatMap((page) => page.rejected),
  total: pages.at(-1)?.total ?? null,
  requests: 0,
  isLast: pages.at(-1)?.isLast ?? true,
});
