import { expect, type Locator, test } from "@playwright/test";
import { openInboxShop, outside } from "./inbox-shop";

const workMs = 60_000;
/** [days ago, stars]; the fourth day has none, so that the lines have a gap. */
const onNaver = [
  [1, 5],
  [1, 4],
  [2, 3],
  [2, 2],
  [3, 4],
  [5, 5],
  [6, 2],
] as const;
const onKakao = [
  [1, 4],
  [2, 3],
  [3, 5],
  [6, 4],
] as const;
const text = "국물이 진하고 반찬이 정갈해요.";
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

type Point = readonly [x: number, y: number];
type Word = { text: string; x: number; y: number };

/** What a trend draws, in px from its place's corner: corners of lines and of ranges, figures of the axes, names at the ends. */
const drawnIn = (picture: Locator, isStill: boolean) =>
  picture.evaluate((place, still) => {
    const corner = place.getBoundingClientRect();
    const all = <E extends Element>(selector: string) => [...place.querySelectorAll<E>(selector)];
    const cornersOf = (path: SVGPathElement): Point[] => {
      const matrix = path.getScreenCTM();
      const numbers = (path.getAttribute("d") ?? "").match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)?.map(Number) ?? [];
      if (!matrix) return [];
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        const at = new DOMPoint(numbers[2 * index], numbers[2 * index + 1]).matrixTransform(matrix);
        return [at.x - corner.left, at.y - corner.top] as const;
      });
    };
    const sorted = (points: Point[]) => points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
    const paths = (selector: string) => all<SVGPathElement>(selector).map((path) => sorted(cornersOf(path)));
    const words = (selector: string): Word[] =>
      all(selector).map((element) => {
        const box = element.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2 - corner.left, box.top + box.height / 2 - corner.top];
        return { text: element.textContent ?? "", x, y };
      });
    return still
      ? {
          lines: paths("svg path[stroke-linecap]"),
          ranges: paths("svg path[fill-opacity]"),
          names: words("span.tabular-nums"),
          figures: words("span.right-full"),
          days: words("span.top-full"),
        }
      : {
          lines: paths("path.recharts-line-curve"),
          ranges: paths("path.recharts-area-area"),
          names: words("text.tabular-nums"),
          figures: words(".recharts-yAxis .recharts-cartesian-axis-tick-value"),
          days: words(".recharts-xAxis .recharts-cartesian-axis-tick-value"),
        };
  }, isStill);

function expectSamePaths(still: Point[][], touched: Point[][], what: string): void {
  expect(
    still.map(({ length }) => length),
    what,
  ).toEqual(touched.map(({ length }) => length));
  const apart = still.flatMap((path, line) =>
    path.map(([x, y], index) =>
      Math.max(Math.abs(x - (touched[line]?.[index]?.[0] ?? 1e9)), Math.abs(y - (touched[line]?.[index]?.[1] ?? 1e9))),
    ),
  );
  expect(Math.max(...apart), what).toBeLessThan(1);
}

function expectSameWords(still: Word[], touched: Word[], apartPx: number): void {
  for (const word of still) {
    const same = touched.find(({ text }) => text === word.text);
    expect(same, word.text).toBeTruthy();
    expect(Math.abs((same?.x ?? 0) - word.x), `${word.text} sideways`).toBeLessThan(apartPx);
    expect(Math.abs((same?.y ?? 0) - word.y), `${word.text} up or down`).toBeLessThan(apartPx);
  }
}

test("a chart that is touched is drawn where its still picture stood", async ({ page }) => {
  test.setTimeout(150_000);
  const past = onNaver.map(([days, stars]) => ({ body: text, stars, createdAt: daysAgo(days) }));
  const { api, shop } = await openInboxShop(page, past, { undoSeconds: 600 });
  const [store] = await api.query("stores.list");
  for (const [days, stars] of onKakao)
    await outside.addKakaoReview(shop.placeId, { body: text, stars, registeredAt: daysAgo(days) });
  const url = `https://place.map.kakao.com/${await outside.kakaoId(shop.placeId)}`;
  await api.mutate("stores.connectPlace", { url, storeId: store?.id, consent: true });
  const starred = async () => {
    const { items } = await api.query("reviews.list", { tab: "all", limit: 100 });
    return items.filter(({ rating }) => rating !== null).length;
  };
  await expect.poll(starred, { timeout: workMs }).toBe(onNaver.length + onKakao.length);

  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/analytics?days=7");
    const picture = page.getByRole("region", { name: "별점과 만족도 흐름" }).getByRole("img").first();
    await expect(picture.locator("svg path[stroke-linecap]")).toHaveCount(2);
    await page.evaluate(() => document.fonts.ready);
    const still = await drawnIn(picture, true);
    await picture.hover();
    await expect(picture.locator("path.recharts-line-curve")).toHaveCount(2);
    const touched = await drawnIn(picture, false);
    expectSamePaths(still.lines, touched.lines, "lines");
    expectSamePaths(still.ranges, touched.ranges, "ranges");
    expectSameWords(still.figures, touched.figures, 2);
    expectSameWords(still.names, touched.names, 4);
    const days = still.days.filter(({ text }) => touched.days.some((day) => day.text === text));
    expect(days.length).toBeGreaterThan(1);
    expectSameWords(days, touched.days, 4);
  }
});
